// Prints how fast things are, side by side with a peer in the same run. It
// asserts nothing: times differ by machine, ratios less so. Without a name all
// are run; `npm run bench table` runs one.
import {benchDataset} from './dataset.js';
import {benchDiagramPages} from './diagramPages.js';
import {benchDiagrams} from './diagrams.js';
import {benchSitePages} from './sitePages.js';
import {benchTable} from './table.js';
import {benchTablePage} from './tablePage.js';

const benches = {
  dataset: benchDataset,
  table: benchTable,
  'table-page': benchTablePage,
  diagrams: benchDiagrams,
  'diagram-pages': benchDiagramPages,
  'site-pages': benchSitePages,
};
const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(
    `Unexpected "${unknown}", expected one of ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}

for (const [name, bench] of Object.entries(benches)) {
  if (names.length === 0 || names.includes(name)) {
    await bench();
  }
}
