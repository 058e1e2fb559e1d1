import {localizeFigure} from './localize.js';
import {readQuantity, unitsOf, type Dimension} from './quantity.js';
import type {ValueType} from './valueType.js';

// Seconds in each unit: The International System of Units (BIPM, 9th edition),
// tables 7 and 8. A week is 7 d; a month and a year differ in length, so they
// are refused with a hint.
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const spellings: readonly (readonly [number, readonly string[]])[] = [
  [1e-9, ['ns', 'nanosecond', 'nanoseconds']],
  [1e-6, ['µs', 'μs', 'us', 'microsecond', 'microseconds']],
  [1e-3, ['ms', 'millisecond', 'milliseconds']],
  [1, ['s', 'sec', 'second', 'seconds']],
  [minute, ['min', 'minute', 'minutes']],
  [hour, ['h', 'hour', 'hours']],
  [day, ['d', 'day', 'days']],
  [7 * day, ['week', 'weeks']],
];

const vague = 'Months and years differ in length: write days or weeks.';

const dimension: Dimension = {
  type: 'a duration',
  example: '"45 s", "≤ 125 ms" or "17 s to 97 s"',
  common: ['ns', 'µs', 'ms', 's', 'min', 'h', 'd', 'weeks'],
  units: new Map(
    spellings.flatMap(([seconds, words]) =>
      words.map((word) => [word, seconds] as const),
    ),
  ),
  synonyms: new Map(
    Object.entries({
      ns: ['nsec', 'nsecs', 'nanos', 'nanosec', 'nanosecs'],
      µs: ['usec', 'usecs', 'µsec', 'µsecs', 'μsec', 'μsecs'],
      ms: ['msec', 'msecs', 'millis', 'millisec', 'millisecs'],
      s: ['secs', 'sek'],
      min: ['mins'],
      h: ['hr', 'hrs'],
      weeks: ['w', 'wk', 'wks'],
    }).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
  ),
  hints: new Map([
    ['m', 'Write "min" for minutes or "ms" for milliseconds.'],
    ...['month', 'months', 'y', 'yr', 'year', 'years'].map(
      (word) => [word, vague] as const,
    ),
  ]),
};

/** A span of time; the sort key is in seconds. */
export const duration: ValueType = {
  name: 'duration',
  example: '17 s to 97 s',
  isFigure: true,
  units: () => unitsOf(dimension),
  read: (typed, criterion) => readQuantity(typed, dimension, criterion),
  localize: localizeFigure,
};
