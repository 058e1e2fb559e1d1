import lighthouse from 'lighthouse';
import desktopConfig from 'lighthouse/core/config/desktop-config.js';
import {chromium} from 'playwright-core';
import {median} from './median.js';
import {importTestSupport} from './testSupport.js';

const debuggingPort = 9_333;
const runs = 3;

const toPercent = (category) => (result) =>
  result.categories[category].score * 100;
const toNumber = (audit) => (result) => result.audits[audit].numericValue;

/** Results of Lighthouse: scores from 0 to 100, times in milliseconds. */
export const figures = {
  performance: toPercent('performance'),
  accessibility: toPercent('accessibility'),
  practices: toPercent('best-practices'),
  SEO: toPercent('seo'),
  FCP: toNumber('first-contentful-paint'),
  LCP: toNumber('largest-contentful-paint'),
  TBT: toNumber('total-blocking-time'),
  CLS: toNumber('cumulative-layout-shift'),
};

/** Measures pages, `{name: url}`, and prints the median of each figure. */
export async function printFigures(title, pages, names, screen = 'mobile') {
  const browser = await open();
  try {
    const found = Object.entries(pages).map(([name, url]) => ({
      name,
      url,
      results: [],
    }));
    // Alternating, so that other load on the machine affects all equally.
    for (let run = 0; run < runs; run += 1) {
      for (const {url, results} of found) {
        const {lhr} = await lighthouse(
          url,
          {port: debuggingPort, logLevel: 'error'},
          screen === 'desktop' ? desktopConfig : undefined,
        );
        results.push(lhr);
      }
    }
    console.log(
      `${title}, median of ${runs}`.padEnd(48) +
        names.map((name) => name.padStart(14)).join(''),
    );
    for (const {name, results} of found) {
      console.log(
        `  ${name}`.padEnd(48) +
          names
            .map((figure) => print(median(results.map(figures[figure]))))
            .join(''),
      );
    }
  } finally {
    await browser.close();
  }
}

async function open() {
  const {findBrowser} = await importTestSupport('browser');
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      `--remote-debugging-port=${debuggingPort}`,
    ],
  });
}

function print(figure) {
  return (
    figure > 0 && figure < 1 ? figure.toFixed(3) : figure.toFixed(0)
  ).padStart(14);
}
