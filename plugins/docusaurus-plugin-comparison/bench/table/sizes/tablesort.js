import Tablesort from 'tablesort';
// The first whose pattern fits is taken.
import 'tablesort/src/sorts/tablesort.filesize.js';
import 'tablesort/src/sorts/tablesort.dotsep.js';
import 'tablesort/src/sorts/tablesort.number.js';

export {Tablesort};
