// Live editing: from saving a file to seeing the edit on the page, with a
// development server. A value of a dataset, next to the same value of the same
// table in a Markdown page, in a site with one dataset and in one with many.
import fs from 'node:fs';
import path from 'node:path';
import {makeFolder, writeSite} from './docusaurus.js';
import {line} from './line.js';
import {median} from './median.js';
import {printSite} from './table/printSite.js';
import {importTestSupport} from './testSupport.js';

const counts = [1, 100];
const size = {rows: 20, columns: 8};
const rounds = 4;
const edits = 5;
const files = {
  ours: {
    title: 'a value of a dataset',
    file: 'docs/ours-0.comparison.yaml',
    page: 'ours-0',
  },
  markdown: {
    title: 'a value of a Markdown page',
    file: 'docs/markdown-0.md',
    page: 'markdown-0',
  },
};

export async function benchLiveEdit() {
  const {openBrowser} = await importTestSupport('browser');
  const {startSite} = await importTestSupport('startSite');
  const folder = makeFolder('live-edit');
  const browser = await openBrowser();
  const sites = [];
  try {
    for (const count of counts) {
      const dir = path.join(folder, String(count));
      writeSite(dir, printSite({ours: count, markdown: 1}, size));
      const times = {ours: [], markdown: []};
      sites.push({dir, server: await startSite(dir), times});
    }
    // Alternating, so that other load on the machine affects all equally.
    for (let round = 0; round < rounds; round += 1) {
      for (const site of sites) {
        for (const name of Object.keys(files)) {
          const times = await timeEdits(browser, site, files[name], round);
          site.times[name].push(...times);
        }
      }
    }
    printTimes(sites.map(({times}) => times));
  } finally {
    await Promise.all(sites.map(({server}) => server.stop()));
    await browser.close();
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

/** The times of several edits on one page, in milliseconds. */
async function timeEdits(browser, {dir, server}, {file, page}, round) {
  const times = [];
  const tab = await browser.newPage();
  await tab.goto(new URL(page, server.url).href);
  for (let edit = 0; edit < edits; edit += 1) {
    // All different, so that none is on the page before it is saved.
    const text = `Edit ${round * edits + edit}`;
    times.push(await timeEdit(server, tab, path.join(dir, file), text));
  }
  await tab.close();
  return times;
}

/** The time from saving a text until the page shows it, in milliseconds. */
async function timeEdit(server, tab, file, text) {
  const old = fs.readFileSync(file, 'utf8');
  // The first text of the table, possibly from an earlier edit.
  const edited = old.replace(/Some words \d+|Edit \d+/, text);
  // Like editors, so that the server never reads an incomplete file.
  fs.writeFileSync(`${file}.part`, edited);
  await settle(server);
  const isVisible = tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('td')].some(
        (cell) => cell.textContent === wanted,
      ),
    text,
    {polling: 'raf', timeout: 120_000},
  );
  const begin = performance.now();
  fs.renameSync(`${file}.part`, file);
  await isVisible;
  return performance.now() - begin;
}

/** Waits until a server, which compiles twice, has not printed for a while. */
async function settle(server) {
  let length;
  do {
    length = server.output().length;
    await new Promise((resolve) => {
      setTimeout(resolve, 2_000);
    });
  } while (server.output().length !== length);
}

function printTimes(times) {
  const results = times.map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([name, all]) => [name, median(all)]),
    ),
  );
  const [one, many] = results;
  console.log(
    line(
      `From saving to seeing, median of ${rounds * edits}`,
      ...counts.map((count) => `${count} dataset${count > 1 ? 's' : ''}`),
      'ratio',
    ),
  );
  for (const [name, {title}] of Object.entries(files)) {
    console.log(
      line(
        `  ${title}`,
        `${one[name].toFixed(0)} ms`,
        `${many[name].toFixed(0)} ms`,
        `${(many[name] / one[name]).toFixed(2)} x`,
      ),
    );
  }
  console.log(
    line(
      '  a dataset to a Markdown page',
      ...results.map(({ours, markdown}) => `${(ours / markdown).toFixed(2)} x`),
    ),
  );
}
