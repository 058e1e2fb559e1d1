import type {Check} from '../check.js';
import {addressChecks} from './address.js';
import {chartChecks} from './charts.js';
import {exportChecks} from './export.js';
import {filterChecks} from './filter.js';
import {layoutChecks} from './layout.js';
import {noteChecks} from './notes.js';
import {orderChecks} from './order.js';
import {panelChecks} from './panels.js';
import {pictureChecks} from './pictures.js';
import {rightToLeftChecks} from './rightToLeft.js';

/**
 * Every check, by what it is of. To add one, add it to the list of its file; it
 * then runs in each engine.
 */
export const checksOf: Readonly<Record<string, readonly Check[]>> = {
  'the order of a table': orderChecks,
  'a filter': filterChecks,
  'a panel': panelChecks,
  'a note': noteChecks,
  'the address': addressChecks,
  'what is exported': exportChecks,
  'the layout': layoutChecks,
  pictures: pictureChecks,
  charts: chartChecks,
  'a page from right to left': rightToLeftChecks,
};
