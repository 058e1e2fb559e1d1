import type {TableSubject, TableView} from '../views/table.js';
import type {Sort} from '../views/view.js';

/**
 * The subjects in the order of one criterion: by rank, missing values last in
 * both directions, and equal ones as the author ordered them.
 */
export function order(
  {criteria, subjects}: TableView,
  sort: Sort | undefined,
): readonly TableSubject[] {
  const column = criteria.findIndex(({id}) => id === sort?.criterion);
  if (!sort || column === -1) {
    return subjects;
  }
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...subjects].sort((a, b) => {
    const left = a.cells[column]?.rank;
    const right = b.cells[column]?.rank;
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return sign * (left - right);
  });
}

/** What a press of a criterion's button does: up, down, back to the author's. */
export function nextSort(
  sort: Sort | undefined,
  criterion: string,
): Sort | undefined {
  if (sort?.criterion !== criterion) {
    return {criterion, direction: 'ascending'};
  }
  return sort.direction === 'ascending'
    ? {criterion, direction: 'descending'}
    : undefined;
}
