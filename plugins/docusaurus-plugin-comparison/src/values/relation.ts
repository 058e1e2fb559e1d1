import type {Bounds} from './bounds.js';
import {
  compareRationals,
  divide,
  subtract,
  toRational,
  type Rational,
} from './rational.js';
import {
  roundEnd,
  roundNearest,
  roundOutward,
  type Estimate,
} from './roundOutward.js';

/** The range of a figure. */
export interface RelatedFigure extends Bounds {
  /** Whether it is "about" so much: a tenth less or more. */
  readonly isAbout?: boolean;
}

/** How a figure relates to another one. */
export type Relation =
  | {readonly direction: 'same'; readonly isAbout: boolean}
  /** By how much it is more or less, or how many times. */
  | {readonly direction: 'more' | 'less'; readonly amount: Estimate}
  /** How many times as much it is, which may be below and above 1. */
  | {readonly direction: 'either'; readonly amount: Estimate}
  /** By how much it is less at the most, and by how much more. */
  | {
      readonly direction: 'between';
      readonly less: number;
      readonly more: number;
    };

/** All that something may be; an end is undefined if it is infinite. */
interface Interval {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

const zero = toRational(0);
const one = toRational(1);
const hundred = toRational(100);
const ten = toRational(10);

/**
 * How many times as much, or how many times less, a figure is than another one.
 *
 * @returns undefined if nothing can be said, or if a factor has no meaning: of
 * what may be negative, and of 0.
 */
export function relateByFactor(
  figure: RelatedFigure,
  baseline: RelatedFigure,
): Relation | undefined {
  return withFiniteNumbers(toFactor(relateEnds(figure, baseline)));
}

function toFactor({
  quotient,
  isPoint,
  isNominal,
}: ReturnType<typeof relateEnds>): Relation | undefined {
  if (!quotient?.low) {
    return undefined;
  }
  const {low, high} = quotient;
  if (isPoint) {
    const order = compareRationals(low, one);
    const amount = roundNearest(order < 0 ? divide(one, low) : low, isNominal);
    return 'value' in amount && amount.value === 1
      ? {direction: 'same', isAbout: amount.kind === 'about'}
      : {direction: order < 0 ? 'less' : 'more', amount};
  }
  if (compareRationals(low, one) >= 0) {
    return {direction: 'more', amount: roundOutward(low, high)};
  }
  if (high && compareRationals(high, one) < 0) {
    const most = low.numerator > 0n ? divide(one, low) : undefined;
    return {direction: 'less', amount: roundOutward(divide(one, high), most)};
  }
  return {direction: 'either', amount: roundOutward(low, high)};
}

/** By how many percent a figure is more or less than another one. */
export function relateByPercent(
  figure: RelatedFigure,
  baseline: RelatedFigure,
): Relation | undefined {
  const {quotient, ...rest} = relateEnds(figure, baseline);
  const toPercent = (factor: Rational | undefined): Rational | undefined =>
    factor && divide(subtract(factor, one), divide(one, hundred));
  return (
    quotient &&
    toRelation(
      {low: toPercent(quotient.low), high: toPercent(quotient.high)},
      rest,
    )
  );
}

/**
 * By how much a figure is more or less than another one.
 *
 * @param unit how many base units the unit is in which that is said.
 */
export function relateByDifference(
  figure: RelatedFigure,
  baseline: RelatedFigure,
  unit = 1,
): Relation | undefined {
  const {ends, ...rest} = relateEnds(figure, baseline);
  const [a, b] = ends;
  const size = toRational(unit);
  const toDifference = (
    end: Rational | undefined,
    from: Rational | undefined,
  ): Rational | undefined => end && from && divide(subtract(end, from), size);
  return toRelation(
    {low: toDifference(a.low, b.high), high: toDifference(a.high, b.low)},
    {...rest, exactDigits: 4},
  );
}

interface Exactness {
  /** Whether both figures are single ones. */
  readonly isPoint: boolean;
  /** Whether they are taken as typed though one of them is "about" so much. */
  readonly isNominal: boolean;
  /** How many digits an exact result may have. */
  readonly exactDigits?: number;
}

function toRelation(
  interval: Interval,
  exactness: Exactness,
): Relation | undefined {
  return withFiniteNumbers(toChange(interval, exactness));
}

function toChange(
  {low, high}: Interval,
  {isPoint, isNominal, exactDigits}: Exactness,
): Relation | undefined {
  const lowSign = low && compareRationals(low, zero);
  const highSign = high && compareRationals(high, zero);
  if (isPoint && low && lowSign !== undefined) {
    return lowSign === 0
      ? {direction: 'same', isAbout: isNominal}
      : {
          direction: lowSign > 0 ? 'more' : 'less',
          amount: roundNearest(sizeOf(low), isNominal, exactDigits),
        };
  }
  if ((!low && !high) || (!high && lowSign === 0) || (!low && highSign === 0)) {
    return undefined;
  }
  if (low && lowSign !== undefined && lowSign >= 0) {
    return {direction: 'more', amount: roundOutward(low, high)};
  }
  if (high && highSign !== undefined && highSign <= 0) {
    const amount = roundOutward(sizeOf(high), low && sizeOf(low));
    return {direction: 'less', amount};
  }
  const less = low && roundEnd(sizeOf(low), 'up');
  const more = high && roundEnd(high, 'up');
  return less === undefined
    ? {direction: 'more', amount: {kind: 'atMost', high: more ?? Infinity}}
    : more === undefined
      ? {direction: 'less', amount: {kind: 'atMost', high: less}}
      : {direction: 'between', less, more};
}

/** A number too large for a computer is also too large for a reader. */
function withFiniteNumbers(relation: Relation | undefined) {
  const numbers =
    relation && 'amount' in relation ? relation.amount : (relation ?? {});
  return Object.values(numbers).includes(Infinity) ? undefined : relation;
}

/** Two figures as exact numbers, and how many times the second the first is. */
function relateEnds(figure: RelatedFigure, baseline: RelatedFigure) {
  const both = [figure, baseline] as const;
  const isPoint = both.every(({low, high}) => low === high);
  const isAbout = both.some((each) => each.isAbout);
  const ends = isPoint
    ? ([toInterval(figure), toInterval(baseline)] as const)
    : ([widenByTenth(figure), widenByTenth(baseline)] as const);
  return {
    ends,
    quotient: toQuotient(...ends),
    isPoint,
    // Of two single figures, "about" is said in a word, not as a range that no
    // source gives.
    isNominal: isPoint && isAbout,
  };
}

function toQuotient(a: Interval, b: Interval): Interval | undefined {
  const isMeaningful = [a, b].every(
    ({low, high}) =>
      low && low.numerator >= 0n && (!high || compareRationals(high, zero) > 0),
  );
  if (!isMeaningful || !a.low || !b.low) {
    return undefined;
  }
  const low = b.high ? divide(a.low, b.high) : zero;
  // What may be 0 is left out of the range: it has no quotient.
  const high =
    a.high && b.low.numerator > 0n ? divide(a.high, b.low) : undefined;
  return low.numerator === 0n && !high ? undefined : {low, high};
}

function toInterval({low, high}: Bounds): Interval {
  return {
    low: Number.isFinite(low) ? toRational(low) : undefined,
    high: Number.isFinite(high) ? toRational(high) : undefined,
  };
}

function widenByTenth({low, high, isAbout}: RelatedFigure): Interval {
  const ends = toInterval({low, high});
  if (!isAbout || !ends.low || !ends.high) {
    return ends;
  }
  const tenth = divide(sizeOf(ends.low), ten);
  const {numerator, denominator} = divide(sizeOf(ends.high), ten);
  return {
    low: subtract(ends.low, tenth),
    high: subtract(ends.high, {numerator: -numerator, denominator}),
  };
}

function sizeOf({numerator, denominator}: Rational): Rational {
  return {numerator: numerator < 0n ? -numerator : numerator, denominator};
}
