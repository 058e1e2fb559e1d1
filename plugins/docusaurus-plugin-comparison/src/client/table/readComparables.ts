import {boundsOf} from '../../values/bounds.js';
import type {Comparable} from '../../views/possibleBounds.js';
import type {FilterColumn} from './filterReading.js';

const qualified = /^\s*(~|≈|<=|>=|≤|≥|<|>)/;

/**
 * Reads what the values of a column may be, for judgments that must be sure.
 * What is neither a figure nor a date is its place in the order of the column.
 *
 * @returns for the place of a subject in the author's order, what its value may
 * be; undefined if nothing can be compared.
 */
export function readComparables({
  header: {dataset},
  bounds,
  ranks,
  typed,
}: FilterColumn): (index: number) => Comparable | undefined {
  return (index) => {
    const sides = dataset['words'] === undefined ? (typed[index] ?? []) : [];
    const signs = sides.map((text) => qualified.exec(text)?.[1]);
    const known = bounds[index];
    if (signs.some((sign) => sign === '~' || sign === '≈')) {
      // A tenth of a date, or of a place in an order, says nothing.
      return known && dataset['units'] !== undefined
        ? {low: known.low, high: known.high, isAbout: true}
        : undefined;
    }
    const sign = sides.length === 1 ? signs[0] : undefined;
    if (!known) {
      const rank = ranks[index] ?? NaN;
      return Number.isNaN(rank)
        ? undefined
        : boundsOf(sign, {low: rank, high: rank}, -Infinity);
    }
    // "<" and ">" leave the figure itself out.
    return {
      low: sign === '>' ? known.low + stepOf(known.low) : known.low,
      high: sign === '<' ? known.high - stepOf(known.high) : known.high,
    };
  };
}

function stepOf(value: number): number {
  return Math.abs(value) * 1e-12 + Number.MIN_VALUE;
}
