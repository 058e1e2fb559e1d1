// Prints how fast things are, side by side with a peer in the same run. It
// asserts nothing: times differ by machine, ratios less so. Without a name all
// are run; `npm run bench table` runs one.
import {benchDataset} from './dataset.js';
import {benchPage} from './page.js';
import {benchTable} from './table.js';

const benches = {dataset: benchDataset, table: benchTable, page: benchPage};
const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(
    `Unexpected "${unknown}", expected ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}

for (const [name, bench] of Object.entries(benches)) {
  if (names.length === 0 || names.includes(name)) {
    await bench();
  }
}
