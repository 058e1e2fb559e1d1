import {
  formatRanges,
  parseRanges,
  withoutNotes,
} from '../../values/availabilityRanges.js';
import {findBeatenRows, type BeatenRows} from './beatenRows.js';
import {findFilteredColumn} from './filterColumns.js';
import {createFilter, readNotation} from './filter.js';
import type {Passes} from './filterReading.js';
import {foldText} from './fold.js';
import {createFilterJudge} from './judgeFilter.js';
import {order} from './order.js';
import type {TableState} from './state.js';
import {
  textOf,
  textsOf,
  type ColumnState,
  type RowState,
  type Table,
} from './table.js';

/** What of a table is to be seen, in which order. */
export interface Visible {
  readonly subjects: readonly RowState[];
  readonly criteria: readonly ColumnState[];
}

/** Chooses the subjects and criteria that a state shows. */
export function selectVisible(table: Table, state: TableState): Visible {
  const isJudged = state.beaten === 'hidden';
  const {matching, beaten} = isJudged
    ? judgeMatching(table, state)
    : {matching: selectMatching(table, state)};
  const subjects = matching.subjects.filter((subject) => !beaten?.has(subject));
  return {
    subjects,
    criteria: state.onlyDifferences
      ? matching.criteria.filter(
          (criterion) =>
            !isSame(subjects, table.criteria.indexOf(criterion), criterion),
        )
      : matching.criteria,
  };
}

/** What a reader has not hidden, and which subjects of it are beaten. */
export interface JudgedRows {
  readonly matching: Visible;
  readonly beaten: BeatenRows;
}

/** Finds these once for each state, for rows, marks and an open menu. */
export function judgeMatching(table: Table, state: TableState): JudgedRows {
  const known = table.judged.get(state);
  if (known) {
    return known;
  }
  const matching = selectMatching(table, state);
  const judged = {matching, beaten: findBeatenRows(matching)};
  table.judged.set(state, judged);
  return judged;
}

/**
 * Chooses the subjects and criteria that a reader has not hidden. Among these,
 * subjects beat others: a criterion in which all say the same is one of them,
 * since it decides nothing, unless all say that it is unknown.
 */
export function selectMatching(table: Table, state: TableState): Visible {
  const {criteria, element, strings} = table;
  const notation = readNotation(element, strings);
  const words = foldText(state.query).split(/\s+/).filter(Boolean);
  const filters = [...state.filters].flatMap(([id, conditions]) => {
    const found = findFilteredColumn(table, id);
    if (conditions.length === 0 || !found) {
      return [];
    }
    const {column, cellOf} = found;
    const judge = createFilterJudge(column, conditions, notation);
    const passes: Passes = state.includesMaybe
      ? (subject, cell) => judge(subject, cell) !== 'no'
      : createFilter(column, conditions, notation);
    return [{cellOf, passes}];
  });
  const left = order(table, state.sort).filter(
    ({id}) => !state.hiddenSubjects.has(id),
  );
  const matching = left.filter(
    (subject) =>
      hasWords(subject, words) &&
      filters.every(({cellOf, passes}) =>
        passes(subject.index, cellOf(subject)),
      ),
  );
  return {
    subjects: withAncestors(matching, left),
    criteria: criteria.filter(
      ({id, group}) =>
        !state.hiddenCriteria.has(id) &&
        !(state.isByColumn && state.folded.has(group)),
    ),
  };
}

/** The subjects with those below which they are, in the order of all. */
function withAncestors(
  matching: readonly RowState[],
  all: readonly RowState[],
): readonly RowState[] {
  if (matching.every(({parent}) => parent === undefined)) {
    return matching;
  }
  const byId = new Map(all.map((each) => [each.id, each]));
  const kept = new Set(matching);
  for (const {parent} of matching) {
    for (
      let next = byId.get(parent ?? '');
      next;
      next = byId.get(next.parent ?? '')
    ) {
      kept.add(next);
    }
  }
  return all.filter((each) => kept.has(each));
}

function hasWords({name, cells}: RowState, words: readonly string[]): boolean {
  if (words.length === 0) {
    return true;
  }
  const text = [name, ...cells.flatMap(textsOf)].map(foldText).join('\n');
  return words.every((word) => text.includes(word));
}

function isSame(
  subjects: readonly RowState[],
  index: number,
  column: ColumnState,
): boolean {
  const textOfRow = createRowText(index, column);
  const [first, ...others] = subjects;
  const text = first && textOfRow(first);
  // One alone differs from nobody, which is no reason to hide it.
  return (
    others.length > 0 && others.every((other) => textOfRow(other) === text)
  );
}

/** What the cell of a row says; of ranges of releases, without their notes. */
function createRowText(
  column: number,
  criterion: ColumnState,
): (row: RowState) => string {
  if (criterion.header.dataset['filterBy'] !== 'availability') {
    return ({cells}) => textOf(cells[column]);
  }
  const {typed} = criterion;
  return ({cells, index}) => {
    const sides = typed[index] ?? [];
    return sides.length > 0
      ? sides.map(withoutNotesOf).join('\n')
      : textOf(cells[column]);
  };
}

function withoutNotesOf(typed: string): string {
  const ranges = parseRanges(typed);
  return 'found' in ranges ? typed : formatRanges(withoutNotes(ranges));
}
