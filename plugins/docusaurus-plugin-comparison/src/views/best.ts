import type {Direction} from '../model/index.js';
import {possibleBounds, type Comparable} from './possibleBounds.js';

/** A value that is the best of those shown, or that may be. */
export type Best = 'best' | 'maybe';

/**
 * Which cells of a criterion have the best value, wherever that is sure: equal
 * values are best together, unless they are more than half of the cells. If a
 * range, a bound or a disputed value could be better, all that may be the best
 * are named, unless that is every value. The build and browsers, which know
 * what a reader has hidden, run the same function.
 */
export function findBest(
  better: Direction | undefined,
  cells: readonly (Comparable | undefined)[],
): readonly (Best | undefined)[] {
  // Less is better from here on.
  const known = cells.map(
    (cell) =>
      cell &&
      (better === 'higher'
        ? {...cell, low: -cell.high, high: -cell.low}
        : cell),
  );
  const all = known.filter((cell) => cell !== undefined);
  if (!better || all.length < 2) {
    return cells.map(() => undefined);
  }
  // Each is compared with the one that is surely the lowest.
  const limit = Math.min(...all.map(({high}) => high));
  const winners = new Set(all.filter(({high}) => high === limit));
  const isTie = winners.size > 1;
  const isSure = all.every((each) =>
    winners.has(each) ? !isTie || each.low === limit : each.low > limit,
  );
  if (isSure) {
    const isMost = isTie && winners.size > cells.length / 2;
    return known.map((each) =>
      each && winners.has(each) && !isMost ? 'best' : undefined,
    );
  }
  const wide = new Map(all.map((each) => [each, possibleBounds(each)]));
  const widest = Math.min(...[...wide.values()].map(({high}) => high));
  const candidates = new Set(
    all.filter((each) => (wide.get(each)?.low ?? Infinity) <= widest),
  );
  return known.map((each) =>
    each && candidates.has(each) && candidates.size < all.length
      ? 'maybe'
      : undefined,
  );
}
