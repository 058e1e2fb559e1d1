import {add, fraction, multiply, order, type Fraction} from './fraction.js';

/** What one side of a cell may be, for the oracle. */
export interface SampledSide {
  /** Undefined if there is no end. */
  readonly low?: Fraction;
  readonly high?: Fraction;
  readonly isLowOpen?: boolean;
  readonly isHighOpen?: boolean;
  /** Whether values are versions: whole numbers, and less for pre-releases. */
  readonly isDiscrete?: boolean;
}

/** A cell for the oracle: its sides, or why there are none. */
export type SampledCell = readonly SampledSide[] | 'unknown' | 'n/a';

const half: Fraction = {n: 1n, d: 2n};
const tiny = fraction(0.000_001);

/**
 * Values of a side: its ends, values just inside of them, the middle, values far
 * away, and those of `more` that are in it.
 */
export function sampleSide(
  side: SampledSide,
  more: readonly Fraction[],
): readonly Fraction[] {
  const {low, high, isLowOpen = false, isHighOpen = false} = side;
  const far = [100, 1e12].map(fraction);
  const start = low ?? (high && add(high, fraction(-1e12))) ?? fraction(-1e12);
  const end = high ?? add(start, fraction(2e12));
  const candidates = [
    start,
    end,
    ...(side.isDiscrete
      ? [start, end, ...more].flatMap((each) =>
          [-3n, -2n, -1n, 2n, 4n].map((n) => add(each, {n, d: 4n})),
        )
      : [
          add(start, tiny),
          add(end, {n: -1n, d: 1_000_000n}),
          multiply(add(start, end), half),
          ...(low ? [] : far.map((by) => add(end, {n: -by.n, d: by.d}))),
          ...(high ? [] : far.map((by) => add(start, by))),
          fraction(0),
          tiny,
          {n: -1n, d: 1_000_000n},
        ]),
    ...more,
  ];
  const inside = candidates.filter((each) => {
    const fromLow = low ? order(each, low) : 1;
    const fromHigh = high ? order(each, high) : -1;
    return (
      (isLowOpen ? fromLow > 0 : fromLow >= 0) &&
      (isHighOpen ? fromHigh < 0 : fromHigh <= 0)
    );
  });
  return inside.filter(
    (each, index) =>
      inside.findIndex((other) => order(each, other) === 0) === index,
  );
}
