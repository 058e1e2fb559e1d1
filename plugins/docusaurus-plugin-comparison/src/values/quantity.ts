import type {Criterion} from '../model/index.js';
import {boundsOf, pointOf, roundFigure} from './bounds.js';
import {matchFigure, splitRange, type FigureParts} from './figureText.js';
import {rangeEndpoints} from './rangeEndpoints.js';
import {suggestUnit} from './suggestUnit.js';
import type {Reading, Refusal} from './valueType.js';

/** What a dimension such as duration is measured in. */
export interface Dimension {
  /** As the messages name it, with its article. */
  readonly type: string;
  readonly example: string;
  /** Each spelling of each unit, and how many base units it is. */
  readonly units: ReadonlyMap<string, number>;
  /** The units that a message lists; the other spellings are read all the same. */
  readonly common: readonly string[];
  /** Other spellings that people type, in lower case, and the unit they mean. */
  readonly synonyms?: ReadonlyMap<string, string>;
  /** What to say to a unit that looks right and is not. */
  readonly hints?: ReadonlyMap<string, string>;
  /** Whether a number may have no unit. */
  readonly unitless?: boolean;
  readonly negative?: boolean;
  /** Whether the unit may precede the number, as "$ 5". */
  readonly unitMayLead?: boolean;
}

/** The units of a dimension by their spellings; "" where a number needs none. */
export function unitsOf({
  units,
  unitless,
}: Dimension): Readonly<Record<string, number>> {
  return Object.fromEntries([...units, ...(unitless ? [['', 1]] : [])]);
}

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
  const endpoints = splitRange(text, dimension.unitMayLead);
  if (!endpoints) {
    const one = matchFigure(text, dimension.unitMayLead);
    return one
      ? readSingle(typed, one, dimension)
      : badQuantity(typed, dimension);
  }
  const [low, high] = endpoints.map((end) =>
    matchFigure(end, dimension.unitMayLead),
  );
  return low && high && !low.qualifier && !high.qualifier
    ? readRange(typed, low, high, dimension, criterion)
    : badQuantity(typed, dimension);
}

function readSingle(
  typed: string,
  found: FigureParts,
  dimension: Dimension,
): Reading {
  const base = toBase(typed, found.number, found.unit, dimension);
  if (typeof base !== 'number') {
    return base;
  }
  const least = dimension.negative ? -Infinity : 0;
  const bounds = boundsOf(found.qualifier, {low: base, high: base}, least);
  return {value: {text: typed, sortKey: base, ...bounds}};
}

function readRange(
  typed: string,
  lower: FigureParts,
  upper: FigureParts,
  dimension: Dimension,
  criterion: Criterion,
): Reading {
  // In "17–97 s" and "$ 17–97" the unit is written once, and applies to both.
  const low = toBase(typed, lower.number, lower.unit ?? upper.unit, dimension);
  if (typeof low !== 'number') {
    return low;
  }
  const shared = dimension.unitMayLead ? lower.unit : undefined;
  const high = toBase(typed, upper.number, upper.unit ?? shared, dimension);
  if (typeof high !== 'number') {
    return high;
  }
  if (low > high) {
    return {refused: 'reversed-range', details: {found: typed}};
  }
  const sortKey = pointOf({low, high}, criterion);
  return {value: {text: typed, ...rangeEndpoints(typed), sortKey, low, high}};
}

const largestPower = 400;

function toBase(
  typed: string,
  digits: string | undefined,
  unitTyped: string | undefined,
  dimension: Dimension,
): number | Refusal {
  const {type, common, units, hints} = dimension;
  const figure = Number(digits?.replace('−', '-'));
  const [, power = '0'] = /e([-+]?\d+)$/i.exec(digits ?? '') ?? [];
  // It would be zero or endless to a computer, and fill its memory if exact.
  if (Math.abs(Number(power)) > largestPower) {
    return badQuantity(typed, dimension);
  }
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
          ...(hint ? {hint} : suggestUnit(spelling, dimension)),
        },
      };
    }
  }
  const base = factor === 1 ? figure : roundFigure(figure * factor);
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
