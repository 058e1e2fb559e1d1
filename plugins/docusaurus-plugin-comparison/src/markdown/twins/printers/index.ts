import type {ViewPrinter} from '../printer.js';
import {changesPrinter} from './changes.js';
import {claimListPrinter} from './claimList.js';
import {guidePrinter} from './guide.js';
import {
  quadrantsPrinter,
  scatterPlotPrinter,
  stripPlotPrinter,
} from './points.js';
import {barsPrinter, rangePlotPrinter} from './rangePlot.js';
import {sourceListPrinter} from './sourceList.js';
import {stackPrinter} from './stack.js';
import {tableViewPrinter} from './table.js';
import {timelinePrinter} from './timeline.js';

/** A printer for every view that is not in a sentence. */
export const viewPrinters: readonly ViewPrinter[] = [
  tableViewPrinter,
  sourceListPrinter,
  changesPrinter,
  claimListPrinter,
  stackPrinter,
  guidePrinter,
  barsPrinter,
  rangePlotPrinter,
  quadrantsPrinter,
  scatterPlotPrinter,
  stripPlotPrinter,
  timelinePrinter,
];
