// What a long table costs the page it stands on: Lighthouse on a phone, beside
// the same page without it. Lighthouse is large and is asked for here alone, so
// it is no dependency: `npm install --no-save lighthouse@12` before this.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {bundleForNode, output} from './table/bundle.js';
import {makeColumns, toYaml} from './table/data.js';

const require = createRequire(import.meta.url);
const plugin = fileURLToPath(new URL('..', import.meta.url));
const runs = 3;
const size = {rows: 500, columns: 12};
const debuggingPort = 9_333;

const metrics = [
  ['performance', (result) => result.categories.performance.score * 100],
  ...[
    ['FCP', 'first-contentful-paint'],
    ['LCP', 'largest-contentful-paint'],
    ['TBT', 'total-blocking-time'],
    ['CLS', 'cumulative-layout-shift'],
  ].map(([name, audit]) => [
    name,
    (result) => result.audits[audit].numericValue,
  ]),
];

export async function benchTablePage() {
  const lighthouse = await findLighthouse();
  if (!lighthouse) {
    console.log(
      'The cost of a table to its page was not measured: run `npm install --no-save lighthouse@12` first.',
    );
    return;
  }
  const dir = makeSite();
  await bundleForNode();
  const {findBrowser} = await import(
    pathToFileURL(path.join(output, 'node/browser.mjs'))
  );
  const server = await serve(path.join(dir, 'build'));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    console.log(
      [
        `Lighthouse on a phone, ${size.rows} x ${size.columns}, median of ${runs}`.padEnd(
          44,
        ),
        ...metrics.map(([name]) => name.padStart(12)),
      ].join(''),
    );
    // In turns, so that what else the machine does slows both alike.
    const results = {plain: [], table: []};
    for (let run = 0; run < runs; run += 1) {
      for (const [page, figures] of Object.entries(results)) {
        const {lhr} = await lighthouse(`${server.url}/${page}`, {
          port: debuggingPort,
          onlyCategories: ['performance'],
          logLevel: 'error',
        });
        figures.push(metrics.map(([, read]) => read(lhr)));
      }
    }
    for (const [page, figures] of Object.entries(results)) {
      const medians = metrics.map(
        (_, index) =>
          figures.map((each) => each[index]).toSorted((a, b) => a - b)[
            Math.floor(runs / 2)
          ],
      );
      console.log(
        `  the page ${page === 'plain' ? 'without' : 'with'} the table`.padEnd(
          44,
        ) + medians.map((each) => print(each).padStart(12)).join(''),
      );
    }
  } finally {
    await browser.close();
    server.close();
    fs.rmSync(dir, {recursive: true, force: true});
  }
}

function print(figure) {
  return figure > 0 && figure < 1 ? figure.toFixed(3) : figure.toFixed(0);
}

async function findLighthouse() {
  try {
    const {default: lighthouse} = await import('lighthouse');
    return lighthouse;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

/** Builds a site of two pages that differ in a table; returns its folder. */
function makeSite() {
  // Inside of the repo, so that packages are found as in a real site.
  const sites = path.join(plugin, 'test/.sites');
  fs.mkdirSync(sites, {recursive: true});
  const dir = fs.mkdtempSync(path.join(sites, 'bench-'));
  const words =
    'A page says in some sentences what its table is about. '.repeat(12);
  const columns = makeColumns(size.rows, size.columns);
  const files = {
    'package.json': '{"private": true}\n',
    'docusaurus.config.ts': fs.readFileSync(
      path.join(plugin, 'test/pages/fixtures/tables/docusaurus.config.ts'),
    ),
    'docs/index.md': '---\nslug: /\n---\n\n# Pages\n',
    'docs/plain.md': `# Page\n\n${words}\n`,
    'docs/table.md': `# Page\n\n${words}\n\n::comparison-table{data=./big.comparison.yaml}\n`,
    'docs/big.comparison.yaml': toYaml(columns),
  };
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
    fs.writeFileSync(path.join(dir, file), text);
  }
  const bin = require.resolve('@docusaurus/core/bin/docusaurus.mjs');
  execFileSync(process.execPath, [bin, 'build'], {cwd: dir, stdio: 'pipe'});
  return dir;
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as hosts do: compressed, and its pages without `.html`. */
async function serve(dir) {
  const server = http.createServer((request, response) => {
    const name = path.join(dir, new URL(request.url, 'http://x').pathname);
    const file = [name, `${name}.html`, path.join(name, 'index.html')].find(
      (each) => fs.statSync(each, {throwIfNoEntry: false})?.isFile(),
    );
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync(fs.readFileSync(file)));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
