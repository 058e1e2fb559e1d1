import type {Criterion} from '../model.js';
import type {Reading, Refusal} from './valueType.js';

/** What a dimension such as duration is measured in. */
export interface Dimension {
  /** As the messages name it. */
  readonly type: string;
  readonly example: string;
  /** Each spelling of each unit, and how many base units it is. */
  readonly units: ReadonlyMap<string, number>;
  /** The units that a message lists; the other spellings are read all the same. */
  readonly common: readonly string[];
  /** What to say to a unit that looks right and is not. */
  readonly hints?: ReadonlyMap<string, string>;
  /** Whether a number may stand without a unit. */
  readonly unitless?: boolean;
  readonly negative?: boolean;
}

const pattern =
  /^(?<qualifier>~|≈|<=|>=|≤|≥|<|>)?\s?(?<number>[-−+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s?(?<unit>[^\s\d.,<>=~≈≤≥+-][^\d<>=~≈≤≥]*)?$/u;
// Between two figures: not the sign of the first, nor that of an exponent.
const dash = /(?<=[\p{L}\d%])(?<!\d[eE])\s?[–—-]\s?(?=[-−+]?[\d.])/u;

/**
 * Reads a figure with its unit, qualifier or range, such as `≤ 125 ms` or
 * `17 s to 97 s`. The sort key and the bounds come out in the base unit.
 */
export function readQuantity(
  typed: string,
  dimension: Dimension,
  criterion: Criterion,
): Reading {
  const text = typed.trim().replace(/\s+/g, ' ');
  const ends = splitRange(text);
  if (!ends) {
    const one = pattern.exec(text)?.groups;
    return one
      ? readSingle(typed, one, dimension)
      : badQuantity(typed, dimension);
  }
  const [low, high] = ends.map((end) => pattern.exec(end)?.groups);
  return low && high && !low.qualifier && !high.qualifier
    ? readRange(typed, low, high, dimension, criterion)
    : badQuantity(typed, dimension);
}

function splitRange(text: string): readonly [string, string] | undefined {
  const to = text.indexOf(' to ');
  if (to !== -1) {
    return [text.slice(0, to), text.slice(to + ' to '.length)];
  }
  const found = dash.exec(text);
  if (!found) {
    return undefined;
  }
  const [sign] = found;
  return [text.slice(0, found.index), text.slice(found.index + sign.length)];
}

type Groups = Readonly<Record<string, string | undefined>>;

function readSingle(
  typed: string,
  found: Groups,
  dimension: Dimension,
): Reading {
  const base = toBase(typed, found.number, found.unit, dimension);
  if (typeof base !== 'number') {
    return base;
  }
  const least = dimension.negative ? -Infinity : 0;
  const bounds = {
    '<': {low: least, high: base},
    '<=': {low: least, high: base},
    '≤': {low: least, high: base},
    '>': {low: base, high: Infinity},
    '>=': {low: base, high: Infinity},
    '≥': {low: base, high: Infinity},
  }[found.qualifier ?? ''] ?? {low: base, high: base};
  return {value: {text: typed, sortKey: base, ...bounds}};
}

function readRange(
  typed: string,
  lower: Groups,
  upper: Groups,
  dimension: Dimension,
  criterion: Criterion,
): Reading {
  // In "17–97 s" the unit stands once and is meant for both.
  const unit = lower.unit ?? upper.unit;
  const low = toBase(typed, lower.number, unit, dimension);
  if (typeof low !== 'number') {
    return low;
  }
  const high = toBase(typed, upper.number, upper.unit, dimension);
  if (typeof high !== 'number') {
    return high;
  }
  if (low > high) {
    return {refused: 'reversed-range', details: {found: typed}};
  }
  const sortKey =
    criterion.sortBy === 'low'
      ? low
      : criterion.sortBy === 'high'
        ? high
        : low / 2 + high / 2;
  return {value: {text: typed, sortKey, low, high}};
}

function toBase(
  typed: string,
  digits: string | undefined,
  unitTyped: string | undefined,
  dimension: Dimension,
): number | Refusal {
  const {type, common, units, hints} = dimension;
  const figure = Number(digits?.replace('−', '-'));
  const spelling = unitTyped?.trim();
  let factor: number | undefined = 1;
  if (spelling === undefined) {
    if (!dimension.unitless) {
      return {
        refused: 'missing-unit',
        details: {found: typed, type, units: common},
      };
    }
  } else {
    factor = units.get(spelling);
    if (factor === undefined && units.size === 0) {
      return badQuantity(typed, dimension);
    }
    if (factor === undefined) {
      const hint = hints?.get(spelling);
      return {
        refused: 'unknown-unit',
        details: {
          found: spelling,
          type,
          units: common,
          spellings: [...units.keys()],
          ...(hint && {hint}),
        },
      };
    }
  }
  const base = factor === 1 ? figure : round(figure * factor);
  if (!Number.isFinite(base)) {
    return badQuantity(typed, dimension);
  }
  if (base < 0 && !dimension.negative) {
    return {refused: 'negative-quantity', details: {found: typed, type}};
  }
  return base;
}

// 568 × 0.001 is not 0.568 in binary; fifteen digits are what it can hold.
function round(figure: number): number {
  return Number(figure.toPrecision(15));
}

function badQuantity(typed: string, {type, example}: Dimension): Refusal {
  return {refused: 'bad-quantity', details: {found: typed, type, example}};
}
