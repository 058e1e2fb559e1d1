// The cost of a long table: Lighthouse scores of a page on a phone, compared
// with the same page without it.
import fs from 'node:fs';
import path from 'node:path';
import {printFigures} from './lighthouse.js';
import {serve} from './serve.js';
import {buildSite, makeFolder, writeSite} from './docusaurus.js';
import {makeColumns, toYaml} from './table/data.js';
import {printConfig} from './table/printSite.js';

const size = {rows: 500, columns: 12};

export async function benchTablePage() {
  const dir = makeSite();
  const server = await serve(path.join(dir, 'build'));
  try {
    await printFigures(
      `Lighthouse on a phone, ${size.rows} x ${size.columns}`,
      {
        'the page without the table': `${server.url}/plain`,
        'the page with the table': `${server.url}/table`,
      },
      ['performance', 'FCP', 'LCP', 'TBT', 'CLS'],
    );
  } finally {
    server.close();
    fs.rmSync(dir, {recursive: true, force: true});
  }
}

/** Builds a site of two pages that differ in a table; returns its folder. */
function makeSite() {
  const dir = makeFolder('table-page');
  const words =
    'A page says in some sentences what its table is about. '.repeat(12);
  const columns = makeColumns(size.rows, size.columns);
  writeSite(dir, {
    'docusaurus.config.mjs': printConfig(true),
    'docs/index.md': '---\nslug: /\n---\n\n# Pages\n',
    'docs/plain.md': `# Page\n\n${words}\n`,
    'docs/table.md': `# Page\n\n${words}\n\n::comparison-table{data=./big.comparison.yaml}\n`,
    'docs/big.comparison.yaml': toYaml(columns),
  });
  buildSite(dir);
  return dir;
}
