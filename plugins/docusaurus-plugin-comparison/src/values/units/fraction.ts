import {powerOfTen, type Rational} from '../rational.js';

/** A reduced fraction; 1/0 and -1/0 are the two infinite ones. */
export type Fraction = Rational;

export const zeroFraction: Fraction = {numerator: 0n, denominator: 1n};
export const oneFraction: Fraction = {numerator: 1n, denominator: 1n};
export const halfFraction: Fraction = {numerator: 1n, denominator: 2n};
export const infiniteFraction: Fraction = {numerator: 1n, denominator: 0n};
export const minusInfiniteFraction: Fraction = {
  numerator: -1n,
  denominator: 0n,
};

export function toFraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 1n) {
    return {numerator, denominator};
  }
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = (greatestDivisor(numerator, denominator) || 1n) * sign;
  return {numerator: numerator / divisor, denominator: denominator / divisor};
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) {
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger;
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return toFraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** An infinite fraction stays what it is. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === 0n || b.denominator === 0n) {
    return a.denominator === 0n ? a : b;
  }
  return toFraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function negateFraction({numerator, denominator}: Fraction): Fraction {
  return {numerator: -numerator, denominator};
}

/** @param fraction one that is not 0. */
export function invertFraction({numerator, denominator}: Fraction): Fraction {
  return toFraction(denominator, numerator);
}

export function raiseFraction(base: Fraction, exponent: number): Fraction {
  let raised = oneFraction;
  for (let count = Math.abs(exponent); count > 0; count -= 1) {
    raised = multiplyFractions(raised, base);
  }
  return exponent < 0 ? invertFraction(raised) : raised;
}

export function fractionOfTen(exponent: number): Fraction {
  const power = powerOfTen(Math.abs(exponent));
  return exponent < 0
    ? {numerator: 1n, denominator: power}
    : {numerator: power, denominator: 1n};
}

/** Below 0 if `a` is less than `b`, above 0 if it is more, else 0. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const areInfinite = a.denominator === 0n && b.denominator === 0n;
  const left = areInfinite ? a.numerator : a.numerator * b.denominator;
  const right = areInfinite ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Such as "71/125", "3" or "inf". */
export function formatFraction({numerator, denominator}: Fraction): string {
  if (denominator === 0n) {
    return numerator > 0n ? 'inf' : '-inf';
  }
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

export function parseFraction(text: string): Fraction {
  if (text.endsWith('inf')) {
    return text.startsWith('-') ? minusInfiniteFraction : infiniteFraction;
  }
  const [numerator = '0', denominator = '1'] = text.split('/');
  return {numerator: BigInt(numerator), denominator: BigInt(denominator)};
}

const exactBits = 53n;

/**
 * The nearest number of a computer. A larger fraction never becomes a smaller
 * number, so two numbers that differ have the order of their fractions.
 */
export function fractionToNumber({numerator, denominator}: Fraction): number {
  if (denominator === 0n) {
    return numerator > 0n ? Infinity : -Infinity;
  }
  const size = numerator < 0n ? -numerator : numerator;
  const largest = 1n << exactBits;
  if (size <= largest && denominator <= largest) {
    return Number(numerator) / Number(denominator);
  }
  const bits = (value: bigint) => value.toString(16).length * 4;
  const shift = Math.max(0, 72 + bits(denominator) - bits(size));
  const scaled = size << BigInt(shift);
  const rest = scaled % denominator === 0n ? 0n : 1n;
  // The last bit says that there is more, so that halves are rounded rightly.
  const rounded = Number(((scaled / denominator) << 1n) | rest) / 2;
  const number = scaleByPowerOfTwo(rounded, -shift);
  return numerator < 0n ? -number : number;
}

function scaleByPowerOfTwo(number: number, exponent: number): number {
  const first = Math.trunc(exponent / 2);
  return number * 2 ** first * 2 ** (exponent - first);
}
