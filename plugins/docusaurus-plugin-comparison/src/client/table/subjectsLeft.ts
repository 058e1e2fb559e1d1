import type {Host} from './controls.js';
import {selectMatching} from './select.js';
import type {TableState} from './state.js';
import type {RowState} from './table.js';

/**
 * Makes the function that returns which subjects all filters but that of one
 * criterion leave: among these, a choice of that criterion is counted. What most
 * criteria have in common is found once for each state.
 */
export function createSubjectsLeft({
  table,
  state: readState,
}: Pick<Host, 'table' | 'state'>): (criterion: string) => readonly RowState[] {
  let known: TableState | undefined;
  let all: readonly RowState[] = [];
  const find = (state: TableState) =>
    selectMatching(table, {...state, sort: []}).subjects;

  return (criterion) => {
    const state = readState();
    if ((state.filters.get(criterion) ?? []).length > 0) {
      const filters = new Map(state.filters);
      filters.delete(criterion);
      return find({...state, filters});
    }
    if (known !== state) {
      known = state;
      all = find(state);
    }
    return all;
  };
}
