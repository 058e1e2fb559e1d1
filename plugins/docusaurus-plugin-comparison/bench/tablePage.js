// What a long table costs the page it stands on: Lighthouse on a phone, beside
// the same page without it.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {printFigures} from './lighthouse.js';
import {serve} from './serve.js';
import {makeColumns, toYaml} from './table/data.js';

const require = createRequire(import.meta.url);
const plugin = fileURLToPath(new URL('..', import.meta.url));
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
