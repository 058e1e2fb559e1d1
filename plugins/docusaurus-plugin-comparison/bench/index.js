// Prints how fast things are, side by side with a peer in the same run. It
// asserts nothing: times differ by machine, ratios less so.
import {benchDataset} from './dataset.js';
import {benchDiagrams} from './diagrams.js';
import {benchTable} from './table.js';

await benchDataset();
await benchTable();
await benchDiagrams();
