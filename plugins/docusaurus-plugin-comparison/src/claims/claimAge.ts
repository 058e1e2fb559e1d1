import {readSpan} from '../values/calendar.js';
import type {CellReference} from './scope.js';

/** A cell that says how old the data of a claim is. */
interface DatedCell {
  /** As typed. */
  readonly date: string;
  /** The last day that is meant. */
  readonly last: number;
}

/** The date of the data of a claim: the oldest of its cells. */
export function oldestDate(
  cells: readonly CellReference[],
): DatedCell | undefined {
  const dates = cells.flatMap((each) =>
    datesOf(each).flatMap((date) => {
      const last = readSpan(date)?.last;
      return last === undefined ? [] : [{date, last}];
    }),
  );
  return dates.toSorted((a, b) => a.last - b.last)[0];
}

/** The first known cell without a date. */
export function findUndated(
  cells: readonly CellReference[],
): CellReference | undefined {
  return cells.find(
    (each) =>
      ['value', 'disputed'].includes(each.cell.state) &&
      datesOf(each).length === 0,
  );
}

function datesOf({cell}: CellReference): readonly string[] {
  const sides = cell.state === 'disputed' ? cell.claims : [];
  return [cell, ...sides].flatMap(({asOf}) => asOf ?? []);
}
