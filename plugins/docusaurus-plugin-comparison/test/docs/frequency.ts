// What docs/value-types.md shows, so that it is compiled and run.
import {readQuantity, unitsOf} from '../../src/values/quantity.js';
import type {Dimension} from '../../src/values/quantity.js';
import type {ValueType} from '../../src/values/valueType.js';

const dimension: Dimension = {
  type: 'frequency',
  example: '"50 Hz", "≤ 2.4 GHz" or "3.2–4.4 GHz"',
  common: ['Hz', 'kHz', 'MHz', 'GHz'],
  units: new Map([
    ['Hz', 1],
    ['kHz', 1e3],
    ['MHz', 1e6],
    ['GHz', 1e9],
  ]),
  hints: new Map([['mHz', 'Write "MHz" for megahertz.']]),
};

/** How often something happens; the sort key is in hertz. */
export const frequency: ValueType = {
  name: 'frequency',
  example: '3.2–4.4 GHz',
  isFigure: true,
  units: () => unitsOf(dimension),
  read: (typed, criterion) => readQuantity(typed, dimension, criterion),
};
