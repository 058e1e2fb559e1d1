import Tablesort from 'tablesort';
// The first one with a matching pattern is used.
import 'tablesort/src/sorts/tablesort.filesize.js';
import 'tablesort/src/sorts/tablesort.dotsep.js';
import 'tablesort/src/sorts/tablesort.number.js';

export {Tablesort};
