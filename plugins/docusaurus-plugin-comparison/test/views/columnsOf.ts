import {readColumn, type ColumnKeys} from '../../src/views/readColumn.js';
import type {TableView} from '../../src/views/table.js';

/** What a browser compares in each column, by the author's order. */
export function columnsOf({
  criteria,
  subjects,
}: TableView): readonly ColumnKeys[] {
  return criteria.map((criterion, column) => {
    const texts: string[] = [];
    for (const {index, cells} of subjects) {
      const {state, claims: [claim] = []} = cells[column] ?? {};
      texts[index] =
        claim && state === 'value' ? (claim.typed ?? claim.text) : '';
    }
    const keys = readColumn(texts, criterion);
    return criterion.ranks
      ? {
          ...keys,
          ranks: Float64Array.from(criterion.ranks, (rank) => rank ?? NaN),
        }
      : keys;
  });
}
