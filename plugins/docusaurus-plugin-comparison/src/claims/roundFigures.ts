import {roundEnd, roundNearest} from '../values/roundOutward.js';
import {
  compareExact,
  isInfinite,
  negate,
  signOfExact,
  type Exact,
} from './exact.js';
import type {Figures} from './interval.js';

/** A figure or a range, as it is printed. */
export type RoundedFigures =
  | {readonly kind: 'exact' | 'about'; readonly value: number}
  | {readonly kind: 'range'; readonly low: number; readonly high: number}
  | {
      readonly kind: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';
      readonly value: number;
    };

/** How many digits are printed. */
export interface RoundedDigits {
  /** The default is two, or three if the first digit is 1. */
  readonly digits?: number | undefined;
  /** The most digits of an exact figure; those of `digits` if omitted. */
  readonly exactDigits?: number | undefined;
}

/**
 * Rounds all that a figure may be so that what is printed encloses it; a single
 * figure to the nearest, unless it is exact.
 *
 * @param isAbout whether a single figure is "about" so much.
 * @returns undefined if nothing can be said: it may be anything, or no number
 * holds it.
 */
export function roundFigures(
  {low, high, isLowOpen, isHighOpen}: Figures,
  isAbout: boolean,
  {digits, exactDigits = digits}: RoundedDigits,
): RoundedFigures | undefined {
  const round = (end: Exact, direction: keyof typeof mirroredDirections) =>
    roundSigned(end, direction, digits);
  if (!isInfinite(low) && compareExact(low, high) === 0) {
    return finite(roundSingle(low, isAbout, {digits, exactDigits}));
  }
  // "At least 0" would say nothing about a figure without an upper end.
  if (isInfinite(low) || signOfExact(low) === 0) {
    return isInfinite(high)
      ? undefined
      : finite({
          kind: isHighOpen ? 'lessThan' : 'atMost',
          value: round(high, 'up'),
        });
  }
  return finite(
    isInfinite(high)
      ? {kind: isLowOpen ? 'moreThan' : 'atLeast', value: round(low, 'down')}
      : {kind: 'range', low: round(low, 'down'), high: round(high, 'up')},
  );
}

function roundSingle(
  value: Exact,
  isAbout: boolean,
  {digits, exactDigits}: RoundedDigits,
): RoundedFigures {
  const isNegative = signOfExact(value) < 0;
  const size = isNegative ? negate(value) : value;
  const rounded = roundNearest(size, isAbout, exactDigits, digits);
  return isNegative ? {...rounded, value: -rounded.value} : rounded;
}

/** The direction in which the size of a negative number is rounded. */
const mirroredDirections = {
  down: 'up',
  up: 'down',
} as const;

function roundSigned(
  end: Exact,
  direction: keyof typeof mirroredDirections,
  digits: number | undefined,
): number {
  return signOfExact(end) < 0
    ? -roundEnd(negate(end), mirroredDirections[direction], digits)
    : roundEnd(end, direction, digits);
}

/** A number too large for a computer is also too large for a reader. */
function finite(rounded: RoundedFigures): RoundedFigures | undefined {
  return Object.values(rounded).includes(Infinity) ||
    Object.values(rounded).includes(-Infinity)
    ? undefined
    : rounded;
}
