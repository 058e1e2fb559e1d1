import type {Check} from '../check.js';
import {addressChecks} from './address.js';
import {chartChecks} from './charts.js';
import {compareChecks} from './compare.js';
import {exportChecks} from './export.js';
import {filterChecks} from './filter.js';
import {hiddenCellChecks} from './hiddenCell.js';
import {inlineChecks} from './inline.js';
import {judgmentChecks} from './judgment.js';
import {layoutChecks} from './layout.js';
import {lineChecks} from './lines.js';
import {menuChecks} from './menus.js';
import {noteChecks} from './notes.js';
import {orderChecks} from './order.js';
import {pictureChecks} from './pictures.js';
import {rightToLeftChecks} from './rightToLeft.js';
import {scatterPlotChecks} from './scatterPlots.js';
import {shapeChecks} from './shapes.js';
import {wideChecks} from './wide.js';

/**
 * Every check, by what it is of. To add one, add it to the list of its file; it
 * then runs in each engine.
 */
export const checksOf: Readonly<Record<string, readonly Check[]>> = {
  'the order of a table': orderChecks,
  'a filter': filterChecks,
  'a menu': menuChecks,
  'a baseline': compareChecks,
  'a judgment': judgmentChecks,
  'a note': noteChecks,
  'the address': addressChecks,
  'a link to a cell': hiddenCellChecks,
  'what is exported': exportChecks,
  'the layout': layoutChecks,
  'the lines of a cell': lineChecks,
  shapes: shapeChecks,
  pictures: pictureChecks,
  charts: chartChecks,
  'a scatter plot': scatterPlotChecks,
  'a page from right to left': rightToLeftChecks,
  'a wide table': wideChecks,
  'an inline table': inlineChecks,
};
