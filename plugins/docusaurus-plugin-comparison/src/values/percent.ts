import {localizeFigure} from './localize.js';
import {readQuantity, unitsOf, type Dimension} from './quantity.js';
import type {ValueType} from './valueType.js';

const dimension: Dimension = {
  type: 'a percentage',
  example: '"12 %", "≥ 99.9 %" or "3–5 %"',
  common: ['%'],
  units: new Map([
    ['%', 1],
    ['percent', 1],
    ['‰', 0.1],
  ]),
  synonyms: new Map([
    ['pct', '%'],
    ['per cent', '%'],
    ['percents', '%'],
    ['percentage', '%'],
    ['permil', '‰'],
    ['permille', '‰'],
    ['per mille', '‰'],
  ]),
  negative: true,
};

/** A share or a change; the sort key is in hundredths. */
export const percent: ValueType = {
  name: 'percent',
  example: '≥ 99.9 %',
  isFigure: true,
  units: () => unitsOf(dimension),
  read: (typed, criterion) => readQuantity(typed, dimension, criterion),
  localize: localizeFigure,
};
