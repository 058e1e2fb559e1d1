import {localizeFigure} from './localize.js';
import {readQuantity, unitsOf, type Dimension} from './quantity.js';
import type {ValueType} from './valueType.js';

const dimension: Dimension = {
  type: 'a number',
  example: '"12", "~ 0.5" or "3 to 5"',
  common: [],
  units: new Map(),
  unitless: true,
  negative: true,
};

/** A plain number; the sort key is the number. */
export const number: ValueType = {
  name: 'number',
  example: '12',
  isFigure: true,
  units: () => unitsOf(dimension),
  read: (typed, criterion) => readQuantity(typed, dimension, criterion),
  localize: localizeFigure,
};
