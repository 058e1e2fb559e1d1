import type {Criterion, Value} from '../model/index.js';

/**
 * Which of a criterion's cells hold the best value: only where the criterion
 * says which end is better and the order is clear, so ranges that overlap have
 * no winner. Equal exact values win together, unless all are equal.
 *
 * @param cells the values of each cell: none, one, or the sides of a dispute.
 */
export function findBest(
  {better}: Criterion,
  cells: readonly (readonly Value[])[],
): readonly boolean[] {
  const known = cells.flatMap((values, index) => {
    const [first] = values;
    return values.length === 1 && first?.low !== undefined
      ? [{index, low: first.low, high: first.high ?? first.low}]
      : [];
  });
  // A dispute, or words without an order, could hide the best.
  const others = cells.filter(({length}) => length > 1).length;
  if (!better || known.length < 2 || others > 0) {
    return cells.map(() => false);
  }
  const isBetter = (a: (typeof known)[number], b: (typeof known)[number]) =>
    better === 'lower' ? a.high < b.low : a.low > b.high;
  const isEqual = (a: (typeof known)[number], b: (typeof known)[number]) =>
    a.low === a.high && a.low === b.low && b.low === b.high;
  // With many subjects each is held against the one that reaches furthest.
  const best = known.reduce((a, b) =>
    (better === 'lower' ? b.high < a.high : b.low > a.low) ? b : a,
  );
  const winners = known.filter((each) => each === best || isEqual(each, best));
  const winnerSet = new Set(winners);
  const isClear = known.every(
    (each) => winnerSet.has(each) || isBetter(best, each),
  );
  const indexes = new Set(
    isClear && winners.length < known.length
      ? winners.map(({index}) => index)
      : [],
  );
  return cells.map((_, index) => indexes.has(index));
}
