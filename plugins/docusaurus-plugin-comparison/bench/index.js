// Prints how fast things are, next to a peer in the same run. It asserts
// nothing: times differ by machine, ratios less so. `npm run bench` lists the
// benches, and `npm run bench table` runs one.
import {parseArgs} from 'node:util';
import {benchDataset} from './dataset.js';
import {benchDiagramPages} from './diagramPages.js';
import {benchDiagrams} from './diagrams.js';
import {benchSitePages} from './sitePages.js';
import {benchTable} from './table.js';
import {benchTablePage} from './tablePage.js';

const benches = {
  dataset: {
    title: 'reading a large dataset, next to the YAML library alone',
    run: benchDataset,
  },
  table: {
    title: 'a table in a browser, next to TanStack Table and tablesort',
    run: benchTable,
  },
  'table-page': {
    title: 'Lighthouse: a page with a long table and without it',
    run: benchTablePage,
  },
  diagrams: {
    title: 'drawing diagrams, next to Mermaid in Chromium',
    run: benchDiagrams,
  },
  'diagram-pages': {
    title: 'pages with diagrams, next to theme-mermaid',
    run: benchDiagramPages,
  },
  'site-pages': {
    title: 'Lighthouse: the pages of this site, next to the template',
    run: benchSitePages,
  },
};

const usage = `npm run bench NAME [NAME ...]

${Object.entries(benches)
  .map(([name, {title}]) => `  ${name.padEnd(15)}${title}\n`)
  .join('')}  all            all of these`;

function readNames() {
  const {positionals} = parseArgs({allowPositionals: true});
  const names = positionals.includes('all')
    ? Object.keys(benches)
    : positionals;
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) {
    throw new Error(`No bench is named ${unknown}.`);
  }
  return names;
}

async function main() {
  let names;
  try {
    names = readNames();
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  if (names.length === 0) {
    console.log(usage);
  }
  for (const name of names) {
    await benches[name].run();
  }
}

await main();
