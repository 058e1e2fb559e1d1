/** An exact fraction of the oracle; the denominator is above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** @param figure with at most six decimals. */
export function fraction(figure: number): Fraction {
  return {n: BigInt(Math.round(figure * 1e6)), d: 1_000_000n};
}

export function add(a: Fraction, b: Fraction): Fraction {
  return {n: a.n * b.d + b.n * a.d, d: a.d * b.d};
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return {n: a.n * b.n, d: a.d * b.d};
}

export function negative(a: Fraction): Fraction {
  return {n: -a.n, d: a.d};
}

/** Undefined if `b` is 0. */
export function quotient(a: Fraction, b: Fraction): Fraction | undefined {
  if (b.n === 0n) {
    return undefined;
  }
  return b.n > 0n
    ? {n: a.n * b.d, d: a.d * b.n}
    : {n: -a.n * b.d, d: -a.d * b.n};
}

export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
