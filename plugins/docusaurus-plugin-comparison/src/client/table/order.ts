import {arrangeByParent} from '../../views/arrangeByParent.js';
import type {ColumnState, RowState, Table} from './table.js';

/** In place of a criterion: the names of the subjects. No id has such a sign. */
export const nameKey = '@name';

/** One criterion of an order, and which end comes first. */
export interface Key {
  /** The id of the criterion, or `nameKey`. */
  readonly criterion: string;
  readonly isDescending: boolean;
}

/** What is asked of a table. */
interface RankedRow {
  readonly criteria: readonly Pick<ColumnState, 'id' | 'ranks'>[];
  readonly subjects: Table['subjects'];
  readonly nameRanks?: Table['nameRanks'];
}

/**
 * The subjects in the order of one or several criteria: the later ones decide
 * where the earlier ones are equal. Missing values come last both ways, and
 * what is equal stays as the author ordered it. A subject stays below its parent.
 */
export function order(
  table: RankedRow,
  keys: readonly Key[],
): readonly RowState[] {
  const {criteria, subjects} = table;
  const columns = keys.flatMap(({criterion, isDescending}) => {
    const ranks =
      criterion === nameKey
        ? table.nameRanks
        : criteria.find(({id}) => id === criterion)?.ranks;
    const sign = isDescending ? -1 : 1;
    // Infinity, whatever the direction, is last.
    return ranks
      ? [ranks.map((rank) => (Number.isNaN(rank) ? Infinity : sign * rank))]
      : [];
  });
  if (columns.length === 0) {
    return subjects;
  }
  const ordered = Array.from(subjects, (_, index) => index)
    .sort((a, b) => {
      for (const column of columns) {
        const left = column[a] ?? 0;
        const right = column[b] ?? 0;
        if (left !== right) {
          return left < right ? -1 : 1;
        }
      }
      return a - b;
    })
    .flatMap((index) => subjects[index] ?? []);
  return arrangeByParent(ordered, ({parent}) => parent);
}

/**
 * What a press of a criterion's button does: up, down, back to the author's
 * order. With `isFurther` the criterion joins the ones that order already.
 */
export function press(
  keys: readonly Key[],
  criterion: string,
  isFurther: boolean,
): readonly Key[] {
  const known = keys.find((key) => key.criterion === criterion);
  const next: readonly Key[] = !known
    ? [{criterion, isDescending: false}]
    : known.isDescending
      ? []
      : [{criterion, isDescending: true}];
  if (!isFurther) {
    return next;
  }
  return known
    ? keys.flatMap((key) => (key === known ? next : [key]))
    : [...keys, ...next];
}
