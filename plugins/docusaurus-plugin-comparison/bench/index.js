// Prints how fast things are, side by side with a peer in the same run. It
// asserts nothing: times differ by machine, ratios less so.
import {benchDataset} from './dataset.js';
import {benchTable} from './table.js';

await benchDataset();
await benchTable();
