import {
  compareRationals,
  exponentOf,
  roundToDigits,
  subtract,
  toRational,
  type Rational,
} from './rational.js';

/** One number or a range of numbers from 0 on, as it is printed. */
export type Estimate =
  | {readonly kind: 'exact' | 'about'; readonly value: number}
  | {readonly kind: 'range'; readonly low: number; readonly high: number}
  | {readonly kind: 'atLeast'; readonly low: number}
  | {readonly kind: 'atMost'; readonly high: number};

/**
 * Rounds a range so that what is printed encloses it: to two digits, or to three
 * if the first one is 1.
 *
 * @param high undefined if there is no upper end.
 */
export function roundOutward(
  low: Rational,
  high: Rational | undefined,
): Estimate {
  if (!high) {
    return {kind: 'atLeast', low: roundEnd(low, 'down')};
  }
  return low.numerator === 0n
    ? {kind: 'atMost', high: roundEnd(high, 'up')}
    : {kind: 'range', low: roundEnd(low, 'down'), high: roundEnd(high, 'up')};
}

/**
 * Rounds one number to the nearest, unless it is exact.
 *
 * @param exactDigits how many digits an exact number may have.
 * @param ownDigits how many digits another one has.
 */
export function roundNearest(
  value: Rational,
  isAbout: boolean,
  exactDigits?: number,
  ownDigits?: number,
): {readonly kind: 'exact' | 'about'; readonly value: number} {
  if (value.numerator === 0n) {
    return {kind: isAbout ? 'about' : 'exact', value: 0};
  }
  const exact = roundToDigits(
    value,
    exactDigits ?? digitsFor(value),
    'nearest',
  );
  return exact.isExact && !isAbout
    ? {kind: 'exact', value: exact.value}
    : {kind: 'about', value: roundEnd(value, 'nearest', ownDigits)};
}

/**
 * Rounds a number from 0 on to as many digits as are printed.
 *
 * @param ownDigits how many digits are printed; two or three if omitted.
 */
export function roundEnd(
  value: Rational,
  direction: 'down' | 'up' | 'nearest',
  ownDigits?: number,
): number {
  if (value.numerator === 0n) {
    return 0;
  }
  if (ownDigits !== undefined) {
    return roundToDigits(value, ownDigits, direction).value;
  }
  const digits = digitsFor(value);
  const rounded = roundToDigits(value, digits, direction).value;
  if (digits === 2 || exponentOf(value) !== 1) {
    return rounded;
  }
  // From 10 to 20, a decimal is printed only if the end would move too far.
  const whole = roundToDigits(value, 2, direction).value;
  return isWithinTwentieth(toRational(whole), value) ? whole : rounded;
}

function digitsFor(value: Rational): number {
  const first = roundToDigits(value, 1, 'down').value;
  return /^[0.]*1/.test(String(first)) ? 3 : 2;
}

function isWithinTwentieth(rounded: Rational, value: Rational): boolean {
  const {numerator, denominator} = subtract(rounded, value);
  const distance = {
    numerator: 20n * (numerator < 0n ? -numerator : numerator),
    denominator,
  };
  return compareRationals(distance, value) <= 0;
}
