// Whole pages with two stack diagrams, drawn in the browser by theme-mermaid,
// or by this plugin during the build.
import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {datasetText, printSite} from './diagramPages/site.js';
import {median} from './median.js';
import {serve} from './serve.js';
import {buildSite, makeFolder, writeSite} from './docusaurus.js';
import {importTestSupport} from './testSupport.js';

const kinds = {
  none: 'no diagrams, no theme-mermaid',
  mermaid: 'theme-mermaid',
  ours: 'ours, theme-mermaid there too',
};
const pages = ['plain', 'diagrams', 'diagrams#after'];
const runs = 5;

export async function benchDiagramPages() {
  const sites = makeFolder('diagram-pages');
  const fences = await drawFences(sites);
  for (const kind of Object.keys(kinds)) {
    const dir = path.join(sites, kind);
    writeSite(dir, printSite(kind, fences));
    buildSite(dir);
  }
  const {openBrowser} = await importTestSupport('browser');
  const browser = await openBrowser();
  try {
    console.log(
      `\nA docs page in Chromium ${browser.version()}, median of ${runs}; a page without diagrams, and one with two stack diagrams`,
    );
    for (const kind of Object.keys(kinds)) {
      const site = await serve(path.join(sites, kind, 'build'));
      for (const page of pages) {
        const results = [];
        for (let run = 0; run < runs; run += 1) {
          results.push(await visit(browser, `${site.url}/${page}`));
        }
        print(kind, page, results);
      }
      site.close();
    }
  } finally {
    await browser.close();
    fs.rmSync(sites, {recursive: true, force: true});
  }
}

/** The text of our diagrams, for theme-mermaid to draw. */
async function drawFences(dir) {
  const file = path.join(dir, 'x.comparison.yaml');
  fs.writeFileSync(file, datasetText);
  const {load} = await import('../lib/dataset/load.js');
  const {defaultLimits} = await import('../lib/dataset/limits.js');
  const {layOut} = await import('../lib/embeds/layOut.js');
  const {fileLanguage} = await import('../lib/values/language.js');
  const {translateWith} = await import('../lib/views/view.js');
  const {dataset} = await load(file, [dir], defaultLimits);
  return ['vm', 'container'].map((subjects) => {
    const query = new Map(Object.entries({view: 'stack', subjects}));
    return layOut(dataset, query, {language: fileLanguage}).laidOut.draw(
      translateWith({}),
    ).mermaid;
  });
}

/** Opens a page with an empty cache. */
async function visit(browser, url) {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
  });
  const page = await context.newPage();
  // By URL, because a prefetched file is read from the cache later.
  const scripts = new Map();
  const requests = new Set();
  page.on('response', async (response) => {
    const url = response.url();
    requests.add(url);
    if (new URL(url).pathname.endsWith('.js')) {
      const body = await response.body().catch(() => Buffer.alloc(0));
      scripts.set(url, gzipSync(body).length / 1024);
    }
  });
  await page.addInitScript(watch);
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.waitForTimeout(500);
  const {shift, drawnAt} = await page.evaluate(() => globalThis.seen);
  await context.close();
  return {
    scripts: [...scripts.values()].reduce((sum, each) => sum + each, 0),
    requests: requests.size,
    shift,
    drawnAt,
  };
}

// Runs in the page before all other scripts.
function watch() {
  const seen = {shift: 0, drawnAt: 0};
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.shift += entry.hadRecentInput ? 0 : entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
  const look = () => {
    const pictures = document.querySelectorAll(
      'article svg text, article svg foreignObject',
    );
    if (pictures.length > 0 && seen.drawnAt === 0) {
      seen.drawnAt = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function print(kind, page, results) {
  const middle = (of) => median(results.map((each) => each[of]));
  console.log(
    [
      `  ${kinds[kind].padEnd(30)} /${page.padEnd(15)}`,
      `scripts ${middle('scripts').toFixed(1)} KB gzip`,
      `${middle('requests')} requests`,
      `layout shift ${middle('shift').toFixed(3)}`,
      page === 'plain' || kind === 'none'
        ? ''
        : `picture after ${middle('drawnAt').toFixed(0)} ms`,
    ].join('  '),
  );
}
