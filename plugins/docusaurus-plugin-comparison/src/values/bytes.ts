import {byteHints, byteSynonyms} from './byteSpellings.js';
import {localizeFigure} from './localize.js';
import {readQuantity, unitsOf, type Dimension} from './quantity.js';
import type {ValueType} from './valueType.js';

// IEC 80000-13: decimal prefixes count in thousands, binary ones in 1,024s.
const decimal = ['kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const binary = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

const dimension: Dimension = {
  type: 'a size in bytes',
  example: '"5 MiB", "≥ 2 GB" or "226.75 MiB"',
  common: ['B', ...decimal, ...binary],
  units: new Map([
    ['B', 1],
    ['byte', 1],
    ['bytes', 1],
    ...decimal.map((unit, index) => [unit, 1000 ** (index + 1)] as const),
    ...binary.map((unit, index) => [unit, 1024 ** (index + 1)] as const),
  ]),
  synonyms: byteSynonyms,
  hints: byteHints,
};

/** An amount of data; the sort key is in bytes. */
export const bytes: ValueType = {
  name: 'bytes',
  example: '≤ 5 MiB',
  isFigure: true,
  units: () => unitsOf(dimension),
  read: (typed, criterion) => readQuantity(typed, dimension, criterion),
  localize: localizeFigure,
};
