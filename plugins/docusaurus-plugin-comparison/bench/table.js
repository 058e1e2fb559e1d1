// Tables in a browser: ours, rendered by the theme and sorted by its client
// code, next to TanStack Table and tablesort with the same cells.
import fs from 'node:fs';
import http from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {
  bundleForNode,
  bundleForPages,
  bundleForSizes,
  output,
} from './table/bundle.js';
import {cases, convert, makeColumns, toYaml} from './table/data.js';
import {click, read, start} from './table/measure.js';
import {line} from './line.js';
import {median} from './median.js';
import {importTestSupport} from './testSupport.js';

const require = createRequire(import.meta.url);

const sizes = [
  {rows: 12, columns: 15, clicks: 16},
  {rows: 200, columns: 30, clicks: 12},
  {rows: 1_000, columns: 20, clicks: 10},
  {rows: 10_000, columns: 20, clicks: 4},
];

const peers = {
  ours: 'ours',
  tanstack: `TanStack Table ${versionOf('@tanstack/react-table')}`,
  tablesort: `tablesort ${versionOf('tablesort')}`,
};
const names = Object.keys(peers);

export async function benchTable() {
  fs.rmSync(output, {recursive: true, force: true});
  await bundleForNode();
  await bundleForPages(names);
  await bundleForSizes(names);
  const {openBrowser} = await importTestSupport('browser');
  const {render} = await import(
    pathToFileURL(path.join(output, 'node/server.mjs'))
  );
  const site = await serve();
  const browser = await openBrowser();
  try {
    console.log(
      `A table in Chromium ${browser.version()}: milliseconds from a click to the painted order`,
    );
    for (const size of sizes) {
      const columns = makeColumns(size.rows, size.columns);
      const table = await layOutTable(columns, size.rows);
      const results = {};
      for (const name of names) {
        site.show(name, render[name](table), table.data);
        results[name] = await time(browser, site.url, size);
      }
      printTimes(size, results);
    }
    printSizes();
    const table = await layOutTable(cases, cases[0].values.length);
    const answers = {};
    for (const name of names) {
      site.show(name, render[name](table), table.data);
      answers[name] = await judge(browser, site.url);
    }
    printAnswers(answers);
  } finally {
    await browser.close();
    site.close();
  }
}

function versionOf(name) {
  // Not every package exports its package.json.
  const [dir] = require.resolve
    .paths(name)
    .map((each) => path.join(each, name, 'package.json'))
    .filter((file) => fs.existsSync(file));
  return JSON.parse(fs.readFileSync(dir, 'utf8')).version;
}

/** The same cells as the props of our view, and as text. */
async function layOutTable(columns, rows) {
  const {load} = await import('../lib/dataset/load.js');
  const {defaultLimits} = await import('../lib/dataset/limits.js');
  const {layOut} = await import('../lib/embeds/layOut.js');
  const {fileLanguage} = await import('../lib/values/language.js');
  const file = path.join(output, 'table.comparison.yaml');
  fs.writeFileSync(file, toYaml(columns));
  const limits = {...defaultLimits, bytes: 1e9};
  const {dataset, problems} = await load(file, [output], limits);
  if (!dataset) {
    throw new Error(JSON.stringify(problems.slice(0, 3)));
  }
  const {laidOut} = layOut(dataset, new Map([['view', 'table']]), {
    language: fileLanguage,
  });
  return {
    view: laidOut.props,
    data: {
      columns: columns.map(({name}) => name),
      rows: Array.from({length: rows}, (_, r) => [
        `Subject ${r}`,
        ...columns.map(({values}) => values[r]),
      ]),
    },
  };
}

/**
 * A plain style sheet for all peers. Infima, which sites use, would slow the
 * others by a half: it stripes rows and makes every table a block.
 */
const plainStyles = `
  :root {
    --ifm-background-color: #fff;
    --ifm-table-border-color: #ccc;
  }
  body { font: 16px system-ui; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #ccc; padding: 0.5rem 0.75rem; text-align: start; }
`;

/** Serves one page, its script and the stylesheets: the plain one and ours. */
async function serve() {
  let page = '';
  const ours = fs.readFileSync(path.join(output, 'node/server.css'), 'utf8');
  const styles = plainStyles + ours;
  const server = http.createServer((request, response) => {
    if (request.url === '/style.css') {
      response.setHeader('Content-Type', 'text/css');
      response.end(styles);
    } else if (request.url.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(
        fs.readFileSync(path.join(output, 'pages', path.basename(request.url))),
      );
    } else {
      response.setHeader('Content-Type', 'text/html');
      response.end(page);
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    show: (name, html, data) => {
      const json =
        name === 'tanstack'
          ? `<script type="application/json" id="data">${JSON.stringify(data)}</script>`
          : '';
      page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"><div id="root">${html}</div>${json}<script src="/${name}.js"></script></html>`;
    },
    close: () => server.close(),
  };
}

async function open(browser, url) {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  return page;
}

/** The times of a peer to start, to sort for the first time, and again. */
async function time(browser, url, {clicks, columns}) {
  const page = await open(browser, url);
  const ready = await page.evaluate(start);
  const times = [];
  for (let index = 0; index < clicks; index += 1) {
    // Two clicks in each column; the second one reverses the order.
    const column = 1 + (Math.floor(index / 2) % columns);
    const direction = index % 2 === 0 ? 'ascending' : 'descending';
    const before = await page.evaluate(read, 0);
    times.push(await page.evaluate(click, {column, direction}));
    const after = await page.evaluate(read, 0);
    if (after.length !== before.length || after.join() === before.join()) {
      throw new Error('the click did not order the rows');
    }
  }
  await page.close();
  return {ready, first: times[0], click: median(times)};
}

/** For each case, whether both orders match an independent conversion. */
async function judge(browser, url) {
  const answers = [];
  for (const [index, {type}] of cases.entries()) {
    // A peer that fails at one column must not spoil the next.
    const page = await open(browser, url);
    await page.evaluate(start);
    let isRight = true;
    for (const direction of ['ascending', 'descending']) {
      const column = index + 1;
      await page.evaluate(click, {column, direction});
      const texts = await page.evaluate(read, column);
      const figures = texts.map((text) => convert(text, type));
      const sorted = figures.toSorted((a, b) =>
        direction === 'ascending' ? a - b : b - a,
      );
      isRight &&= figures.join() === sorted.join() && !figures.includes(NaN);
    }
    await page.close();
    answers.push(isRight);
  }
  return answers;
}

function printSizes() {
  console.log(
    line('Client code without React, gzip', 'at once', 'to ours', 'later'),
  );
  const ours = sizeOf('ours.js');
  for (const name of names) {
    const size = sizeOf(`${name}.js`);
    // Code that a page loads on demand; only ours is split.
    const later = name === 'ours' ? listLater().map(sizeOf) : [];
    console.log(
      line(
        `  ${peers[name]}`,
        kilobytes(size),
        `${(size / ours).toFixed(1)} x`,
        kilobytes(later.reduce((sum, each) => sum + each, 0)),
      ),
    );
  }
}

function listLater() {
  const dir = path.join(output, 'sizes', 'later');
  return fs.existsSync(dir)
    ? fs.readdirSync(dir).map((name) => `later/${name}`)
    : [];
}

function sizeOf(file) {
  return gzipSync(fs.readFileSync(path.join(output, 'sizes', file))).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function printTimes({rows, columns, clicks}, results) {
  console.log(
    line(
      `${rows} x ${columns}, median of ${clicks}`,
      'click',
      'to ours',
      'first',
      'ready',
      'to ours',
    ),
  );
  for (const [name, {ready, first, click}] of Object.entries(results)) {
    console.log(
      line(
        `  ${peers[name]}`,
        click.toFixed(1),
        `${(click / results.ours.click).toFixed(1)} x`,
        first.toFixed(1),
        ready.toFixed(1),
        `${(ready / results.ours.ready).toFixed(1)} x`,
      ),
    );
  }
}

function printAnswers(answers) {
  console.log(line('Sorts right, both ways', ...names));
  cases.forEach(({name}, index) => {
    console.log(
      line(
        `  ${name}`,
        ...names.map((peer) => (answers[peer][index] ? 'yes' : 'no')),
      ),
    );
  });
}
