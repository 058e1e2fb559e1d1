import {judgeMustHaves} from '../../views/mustHaves.js';
import {findFilteredColumn} from './filterColumns.js';
import {readNotation} from './filter.js';
import {createFilterJudge} from './judgeFilter.js';
import {selectMatching} from './select.js';
import type {TableState} from './state.js';
import type {ColumnState, RowState, Table} from './table.js';

/** The subjects by whether they meet all filters, in the order shown. */
export interface Matches {
  readonly fits: readonly RowState[];
  readonly mayFit: readonly UndecidedMatch[];
  readonly doesNotFit: readonly RowState[];
}

/** A subject, with the criteria in which its values do not decide. */
export interface UndecidedMatch {
  readonly subject: RowState;
  readonly criteria: readonly ColumnState[];
}

/** Judges all subjects that are not hidden in another way by the filters. */
export function judgeMatches(table: Table, state: TableState): Matches {
  const {element, strings} = table;
  const notation = readNotation(element, strings);
  const {subjects} = selectMatching(table, {...state, filters: new Map()});
  const filters = [...state.filters].flatMap(([id, conditions]) => {
    const found = findFilteredColumn(table, id);
    return found && conditions.length > 0
      ? [
          {
            ...found,
            judge: createFilterJudge(found.column, conditions, notation),
          },
        ]
      : [];
  });
  const {fits, mayFit, doesNotFit} = judgeMustHaves(
    filters.map(({judge, cellOf}) =>
      subjects.map((subject) => judge(subject.index, cellOf(subject))),
    ),
    subjects.length,
  );
  const toSubjects = (indexes: readonly number[]) =>
    indexes.flatMap((index) => subjects[index] ?? []);
  return {
    fits: toSubjects(fits),
    mayFit: mayFit.flatMap((each) =>
      toSubjects([each.subject]).map((subject) => ({
        subject,
        criteria: each.conditions.flatMap(
          (index) => filters[index]?.column ?? [],
        ),
      })),
    ),
    doesNotFit: toSubjects(doesNotFit),
  };
}
