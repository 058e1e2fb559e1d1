// Measures times, next to a peer in the same run. It asserts nothing: times
// depend on the machine, ratios less so. `npm run bench` lists the benches, and
// `npm run bench table` runs one.
import {parseArgs} from 'node:util';
import {benchCharts} from './charts.js';
import {benchDataset} from './dataset.js';
import {benchDiagramPages} from './diagramPages.js';
import {benchDiagrams} from './diagrams.js';
import {benchLiveEdit} from './liveEdit.js';
import {benchProblems} from './problems.js';
import {benchReadmes} from './readmes.js';
import {benchSiteBuild} from './siteBuild.js';
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
  charts: {
    title: 'laying out and printing charts, next to reading their dataset',
    run: benchCharts,
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
  build: {
    title: 'building a site of tables, next to the same in Markdown',
    run: benchSiteBuild,
  },
  problems: {
    title: 'printing problems of one long line, next to lines of their own',
    run: benchProblems,
  },
  readmes: {
    title: 'importing the tables of all README files of node_modules',
    run: benchReadmes,
  },
  'live-edit': {
    title: 'from saving a dataset to seeing it, next to Markdown',
    run: benchLiveEdit,
  },
};

const usage = `npm run bench NAME [NAME ...] [-- OPTIONS]

${Object.entries(benches)
  .map(([name, {title}]) => `  ${name.padEnd(15)}${title}\n`)
  .join('')}  all            all of these

  --runs NUMBER  how often \`build\` measures each build; the median counts
  --profile      \`build\` measures nothing: it writes CPU profiles`;

function readCommandLine() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      profile: {type: 'boolean', default: false},
      runs: {type: 'string', default: '1'},
    },
  });
  const names = positionals.includes('all')
    ? Object.keys(benches)
    : positionals;
  const runs = Number(values.runs);
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) {
    throw new Error(`No bench is named ${unknown}.`);
  }
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is ${values.runs}. Use a whole number from 1.`);
  }
  return {names, options: {...values, runs}};
}

async function main() {
  let commandLine;
  try {
    commandLine = readCommandLine();
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const {names, options} = commandLine;
  if (names.length === 0) {
    console.log(usage);
  }
  for (const name of names) {
    await benches[name].run(options);
  }
}

await main();
