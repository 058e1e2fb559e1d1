import {compareReleases} from '../values/versionOrder.js';
import {
  addExact,
  compareExact,
  exactZero,
  infinity,
  invertExact,
  isInfinite,
  minusInfinity,
  multiplyExact,
  negate,
  signOfExact,
  type Exact,
} from './exact.js';

/** An end of an interval: a number, or a version. */
export type IntervalEnd = Exact | string;

/** All that a value may be, from one end to the other. */
export interface ValueInterval<E extends IntervalEnd = IntervalEnd> {
  readonly low: E;
  readonly high: E;
  /** Whether the end itself is not meant. */
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

export type Figures = ValueInterval<Exact>;

/** An interval; what is infinite is never reached. */
export function createInterval<E extends IntervalEnd>(
  low: E,
  high: E,
  isLowOpen = false,
  isHighOpen = false,
): ValueInterval<E> {
  return {
    low,
    high,
    isLowOpen: isLowOpen || (typeof low !== 'string' && isInfinite(low)),
    isHighOpen: isHighOpen || (typeof high !== 'string' && isInfinite(high)),
  };
}

export function createPoint<E extends IntervalEnd>(at: E): ValueInterval<E> {
  return createInterval(at, at);
}

export function compareEnds(a: IntervalEnd, b: IntervalEnd): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return compareReleases(a, b);
  }
  if (typeof a !== 'string' && typeof b !== 'string') {
    return compareExact(a, b);
  }
  // Versions have infinite ends, too.
  return typeof a === 'string'
    ? -signOfExact(b as Exact)
    : signOfExact(a as Exact);
}

export function isPoint({low, high}: ValueInterval): boolean {
  return compareEnds(low, high) === 0;
}

/** Whether a value of the one is below each of the other; null if it may be. */
export function isBelow(a: ValueInterval, b: ValueInterval): boolean | null {
  const edge = compareEnds(a.high, b.low);
  if (edge < 0 || (edge === 0 && (a.isHighOpen || b.isLowOpen))) {
    return true;
  }
  return compareEnds(a.low, b.high) >= 0 ? false : null;
}

/** Whether two values are equal; null if they may be. */
export function isEqual(a: ValueInterval, b: ValueInterval): boolean | null {
  if (isBelow(a, b) === true || isBelow(b, a) === true) {
    return false;
  }
  return isPoint(a) && isPoint(b) ? true : null;
}

export function addIntervals(a: Figures, b: Figures): Figures {
  return createInterval(
    addExact(a.low, b.low),
    addExact(a.high, b.high),
    a.isLowOpen || b.isLowOpen,
    a.isHighOpen || b.isHighOpen,
  );
}

export function negateInterval(a: Figures): Figures {
  return createInterval(
    negate(a.high),
    negate(a.low),
    a.isHighOpen,
    a.isLowOpen,
  );
}

export function multiplyIntervals(a: Figures, b: Figures): Figures {
  return hull(
    cornersOf(a).flatMap((p) =>
      cornersOf(b).map((q) => ({
        at: multiplyExact(p.at, q.at),
        // Zero that is reached, times anything, is zero that is reached.
        isOpen:
          (p.isOpen || q.isOpen) &&
          ![p, q].some((each) => signOfExact(each.at) === 0 && !each.isOpen),
      })),
    ),
  );
}

/**
 * One by each value. Zero itself has no such value; an interval with zero
 * inside has two parts.
 */
export function invertInterval(a: Figures): readonly Figures[] {
  const parts: Figures[] = [];
  if (signOfExact(a.low) < 0) {
    parts.push(
      signOfExact(a.high) < 0
        ? createInterval(
            invertExact(a.high),
            invertExact(a.low),
            a.isHighOpen,
            a.isLowOpen,
          )
        : createInterval(minusInfinity, invertExact(a.low), true, a.isLowOpen),
    );
  }
  if (signOfExact(a.high) > 0) {
    parts.push(
      signOfExact(a.low) > 0
        ? createInterval(
            invertExact(a.high),
            invertExact(a.low),
            a.isHighOpen,
            a.isLowOpen,
          )
        : createInterval(invertExact(a.high), infinity, a.isHighOpen, true),
    );
  }
  return parts;
}

/** The lower one of two values. */
export function minOfIntervals<E extends IntervalEnd>(
  a: ValueInterval<E>,
  b: ValueInterval<E>,
): ValueInterval<E> {
  const low = compareEnds(a.low, b.low);
  const high = compareEnds(a.high, b.high);
  return createInterval(
    low <= 0 ? a.low : b.low,
    high <= 0 ? a.high : b.high,
    low === 0
      ? a.isLowOpen && b.isLowOpen
      : low < 0
        ? a.isLowOpen
        : b.isLowOpen,
    high === 0
      ? a.isHighOpen || b.isHighOpen
      : high < 0
        ? a.isHighOpen
        : b.isHighOpen,
  );
}

/** The part of an interval that is not below, or not above, zero. */
export function clipAtZero(a: Figures, side: 'below' | 'above'): Figures {
  return side === 'below'
    ? createInterval(a.low, exactZero, a.isLowOpen, false)
    : createInterval(exactZero, a.high, false, a.isHighOpen);
}

/** The smallest interval around several. */
export function hullOf(intervals: readonly Figures[]): Figures {
  return hull(intervals.flatMap(cornersOf));
}

interface IntervalCorner {
  readonly at: Exact;
  readonly isOpen: boolean;
}

function cornersOf({
  low,
  high,
  isLowOpen,
  isHighOpen,
}: Figures): IntervalCorner[] {
  return [
    {at: low, isOpen: isLowOpen},
    {at: high, isOpen: isHighOpen},
  ];
}

function hull(corners: readonly IntervalCorner[]): Figures {
  const edge = (direction: 1 | -1): IntervalCorner => {
    const {at} = corners.reduce((a, b) =>
      compareExact(b.at, a.at) * direction > 0 ? b : a,
    );
    const reached = corners.filter((each) => compareExact(each.at, at) === 0);
    return {at, isOpen: reached.every(({isOpen}) => isOpen)};
  };
  const [low, high] = [edge(-1), edge(1)];
  return createInterval(low.at, high.at, low.isOpen, high.isOpen);
}
