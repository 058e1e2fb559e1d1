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

const qualifiers = '~|≈|<=|>=|≤|≥|<|>';
const number = String.raw`[-−+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?`;
const unit = String.raw`[^\s\d.,<>=~≈≤≥+-][^\d<>=~≈≤≥]*?`;
// The spaces are bounded by what stands beside them, and no two parts can take
// the same character: a long hostile text is refused in linear time.
const single = new RegExp(
  `^(?<qualifier>${qualifiers})?\\s*(?<number>${number})\\s*(?<unit>${unit})?$`,
  'u',
);
const range = new RegExp(
  `^(?<lowNumber>${number})\\s*(?<lowUnit>${unit})?(?:\\s+to\\s+|\\s*[–—-]\\s*)(?<highNumber>${number})\\s*(?<highUnit>${unit})?$`,
  'u',
);

/**
 * Reads a figure with its unit, qualifier or range, such as `≤ 125 ms` or
 * `17 s to 97 s`. The sort key and the bounds come out in the base unit.
 */
export function readQuantity(
  typed: string,
  dimension: Dimension,
  criterion: Criterion,
): Reading {
  const text = typed.trim();
  const one = single.exec(text)?.groups;
  if (one) {
    return readSingle(typed, one, dimension);
  }
  const two = range.exec(text)?.groups;
  if (two) {
    return readRange(typed, two, dimension, criterion);
  }
  return badQuantity(typed, dimension);
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
  found: Groups,
  dimension: Dimension,
  criterion: Criterion,
): Reading {
  // In "17–97 s" the unit stands once and is meant for both.
  const low = toBase(
    typed,
    found.lowNumber,
    found.lowUnit ?? found.highUnit,
    dimension,
  );
  if (typeof low !== 'number') {
    return low;
  }
  const high = toBase(
    typed,
    found.highNumber,
    found.highUnit ?? (dimension.unitless ? found.lowUnit : undefined),
    dimension,
  );
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
        : low + (high - low) / 2;
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
  const base = figure * factor;
  if (!Number.isFinite(base)) {
    return badQuantity(typed, dimension);
  }
  if (base < 0 && !dimension.negative) {
    return {refused: 'negative-quantity', details: {found: typed, type}};
  }
  return base;
}

function badQuantity(typed: string, {type, example}: Dimension): Refusal {
  return {refused: 'bad-quantity', details: {found: typed, type, example}};
}
