import type {Criterion} from '../model/index.js';

/** The range of a figure, in the base unit of its type. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What a qualifier makes of a figure: `≤ 5` reaches from `least` to 5. Without
 * one, or where it says "about", the figure stays what it is.
 */
export function boundsOf(
  qualifier: string | undefined,
  {low, high}: Bounds,
  least: number,
): Bounds {
  switch (qualifier) {
    case '<':
      return {low: least, high: low};
    case '<=':
    case '≤':
      return {low: least, high};
    case '>':
      return {low: high, high: Infinity};
    case '>=':
    case '≥':
      return {low, high: Infinity};
    default:
      return {low, high};
  }
}

/**
 * A figure without the noise of binary fractions: 568 × 0.001 is not 0.568 to a
 * computer, and fifteen digits are what it can hold.
 */
export function roundFigure(figure: number): number {
  return Number(figure.toPrecision(15));
}

/** The point of a range that counts in the order. */
export function pointOf({low, high}: Bounds, {sortBy}: Criterion): number {
  switch (sortBy) {
    case 'low':
      return low;
    case 'high':
      return high;
    default:
      return roundFigure(low / 2 + high / 2);
  }
}
