/** An exact number; the denominator is above 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const written = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The decimal number as which a finite number is written. */
export function toRational(figure: number): Rational {
  const [, whole = '', decimals = '', power = '0'] =
    written.exec(String(figure)) ?? [];
  const digits = BigInt(whole + decimals);
  const exponent = Number(power) - decimals.length;
  return exponent < 0
    ? {numerator: digits, denominator: powerOfTen(-exponent)}
    : {numerator: digits * powerOfTen(exponent), denominator: 1n};
}

export function subtract(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** @param b a number above 0. */
export function divide(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator,
    denominator: a.denominator * b.numerator,
  };
}

/** Below 0 if `a` is less than `b`, above 0 if it is more, else 0. */
export function compareRationals(a: Rational, b: Rational): number {
  const {numerator} = subtract(a, b);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/**
 * A number above 0 in a few significant digits.
 *
 * @param direction where the number goes that has more digits.
 */
export function roundToDigits(
  value: Rational,
  digits: number,
  direction: 'down' | 'up' | 'nearest',
): {readonly value: number; readonly isExact: boolean} {
  const {numerator, denominator} = value;
  const power = exponentOf(value) - digits + 1;
  const [over, under] =
    power < 0
      ? [numerator * powerOfTen(-power), denominator]
      : [numerator, denominator * powerOfTen(power)];
  const rest = over % under;
  const isUp =
    direction === 'up'
      ? rest > 0n
      : direction === 'nearest' && rest * 2n >= under;
  const steps = over / under + (isUp ? 1n : 0n);
  return {value: Number(`${steps}e${power}`), isExact: rest === 0n};
}

/** The power of ten of the first digit of a number above 0: 2 of 170.6. */
export function exponentOf({numerator, denominator}: Rational): number {
  const most = String(numerator).length - String(denominator).length;
  const isReached =
    most < 0
      ? numerator * powerOfTen(-most) >= denominator
      : numerator >= denominator * powerOfTen(most);
  return isReached ? most : most - 1;
}

/** Compilers for old browsers make numbers of the operator **. */
export function powerOfTen(exponent: number): bigint {
  return BigInt(`1${'0'.repeat(exponent)}`);
}
