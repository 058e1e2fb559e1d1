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
  hints: new Map([
    ['KB', 'Write "kB" for 1,000 bytes or "KiB" for 1,024 bytes.'],
    ...['K', 'k', 'M', 'G', 'T'].map(
      (prefix) =>
        [
          prefix,
          `Write "${prefix === 'K' ? 'k' : prefix}B" for powers of 1,000 or "${prefix.toUpperCase()}iB" for powers of 1,024.`,
        ] as const,
    ),
    ...['Mb', 'mb', 'Gb', 'gb', 'kb'].map(
      (word) =>
        [
          word,
          `Write "${word[0] === 'k' ? 'k' : word[0]?.toUpperCase()}B" for bytes; bits are another dimension.`,
        ] as const,
    ),
  ]),
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
