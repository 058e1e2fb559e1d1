import {powerOfTen, toRational, type Rational} from '../values/rational.js';

/**
 * An exact number. The denominator is above 0, or 0 for the two infinite
 * numbers, whose numerator is 1 or -1.
 */
export type Exact = Rational;

export const exactZero: Exact = {numerator: 0n, denominator: 1n};
export const exactOne: Exact = {numerator: 1n, denominator: 1n};
export const infinity: Exact = {numerator: 1n, denominator: 0n};
export const minusInfinity: Exact = {numerator: -1n, denominator: 0n};

/** Reads digits as typed, such as `-1.5e3`; no rounding takes place. */
export function readExact(digits: string): Exact {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^([-−+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(digits) ?? [];
  const size = BigInt(whole + decimals || '0');
  const numerator = /[-−]/.test(sign) ? -size : size;
  const exponent = Number(power) - decimals.length;
  return exponent >= 0
    ? reduce(numerator * powerOfTen(exponent), 1n)
    : reduce(numerator, powerOfTen(-exponent));
}

/** The exact number of a finite or infinite computer number. */
export function toExact(figure: number): Exact {
  if (!Number.isFinite(figure)) {
    return figure > 0 ? infinity : minusInfinity;
  }
  return Number.isInteger(figure)
    ? {numerator: BigInt(figure), denominator: 1n}
    : toRational(figure);
}

export function isInfinite({denominator}: Exact): boolean {
  return denominator === 0n;
}

export function signOfExact({numerator}: Exact): -1 | 0 | 1 {
  return numerator > 0n ? 1 : numerator < 0n ? -1 : 0;
}

export function negate({numerator, denominator}: Exact): Exact {
  return {numerator: -numerator, denominator};
}

/** The sum; of an infinite number and another one, the infinite one. */
export function addExact(a: Exact, b: Exact): Exact {
  if (isInfinite(a) || isInfinite(b)) {
    return isInfinite(a) ? a : b;
  }
  return reduce(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** The product; 0 times an infinite number, which is never reached, is 0. */
export function multiplyExact(a: Exact, b: Exact): Exact {
  const sign = signOfExact(a) * signOfExact(b);
  if (sign === 0) {
    return exactZero;
  }
  if (isInfinite(a) || isInfinite(b)) {
    return sign > 0 ? infinity : minusInfinity;
  }
  return reduce(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @param a not 0. One by an infinite number is 0. */
export function invertExact(a: Exact): Exact {
  if (isInfinite(a)) {
    return exactZero;
  }
  return a.numerator < 0n
    ? {numerator: -a.denominator, denominator: -a.numerator}
    : {numerator: a.denominator, denominator: a.numerator};
}

/** Below 0 if `a` is less than `b`, above 0 if it is more, else 0. */
export function compareExact(a: Exact, b: Exact): number {
  if (isInfinite(a) || isInfinite(b)) {
    const infinite = (each: Exact) =>
      isInfinite(each) ? signOfExact(each) : 0;
    return infinite(a) - infinite(b);
  }
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number that is nearest to it, for output. */
export function toNearestNumber(exact: Exact): number {
  const {numerator, denominator} = exact;
  if (isInfinite(exact)) {
    return signOfExact(exact) * Infinity;
  }
  const whole = numerator / denominator;
  const rest = ((numerator % denominator) * powerOfTen(25)) / denominator;
  return whole === 0n && rest !== 0n && Math.abs(Number(rest)) < 1e12
    ? Number(numerator) / Number(denominator)
    : Number(whole) + Number(rest) / 1e25;
}

function reduce(numerator: bigint, denominator: bigint): Exact {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b > 0n) {
    [a, b] = [b, a % b];
  }
  return a > 1n
    ? {numerator: numerator / a, denominator: denominator / a}
    : {numerator, denominator};
}
