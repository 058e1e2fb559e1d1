import {listEntries, listScaleWords} from './choices.js';
import {findFilteredColumn} from './filterColumns.js';
import {isOfWords, readCondition} from './conditions.js';
import {nameKey} from './order.js';
import type {TableState} from './state.js';
import type {ColumnState, Table} from './table.js';

/**
 * A state in words that another language and another version of a page have as
 * well: ids, and places of words in their list.
 */
export function toPortable(
  state: TableState,
  table: Pick<Table, 'criteria' | 'subjects'>,
): TableState {
  const {criteria} = table;
  const find = (id: string) => criteria.find((each) => each.id === id);
  return {
    ...nameSubjects(state, table),
    filters: mapEntries(state.filters, (id, condition) => {
      const column = find(id);
      const word = column && readCondition(condition, column);
      const place =
        column && word?.kind === 'choice'
          ? listScaleWords(column).indexOf(word.word)
          : -1;
      return place === -1 ? condition : `~${place + 1}`;
    }),
    folded: mapWords(
      state.folded,
      (name) => criteria.find(({group}) => group === name)?.id,
    ),
  };
}

/** The same in the words of a table; what the table lacks is left out. */
export function fromPortable(
  state: TableState,
  table: Pick<Table, 'criteria' | 'subjects' | 'element' | 'strings'>,
  initial: TableState,
): TableState {
  const {criteria, subjects} = table;
  const find = (id: string) => criteria.find((each) => each.id === id);
  const hasSubject = (id: string) => subjects.some((each) => each.id === id);
  const sort = state.sort.filter(
    ({criterion}) => criterion === nameKey || find(criterion),
  );
  const {onlySubjects, ...others} = state;
  // A version that has none of them shows all.
  const isAnyKnown =
    onlySubjects?.size === 0 || [...(onlySubjects ?? [])].some(hasSubject);
  const hidden =
    onlySubjects && isAnyKnown
      ? subjects.filter(({id}) => !onlySubjects.has(id)).map(({id}) => id)
      : state.hiddenSubjects;
  return {
    ...others,
    // No order at all is a state of its own.
    sort: sort.length < state.sort.length && !sort[0] ? initial.sort : sort,
    filters: mapEntries(state.filters, (id, condition) => {
      const found = findFilteredColumn(table, id);
      return (
        found &&
        toCondition(condition, found.column, subjects.map(found.cellOf))
      );
    }),
    hiddenSubjects: new Set([...hidden].filter(hasSubject)),
    hiddenCriteria: mapWords(state.hiddenCriteria, (id) => find(id)?.id),
    folded: mapWords(state.folded, (name) =>
      criteria.some(({group}) => group === name) ? name : find(name)?.group,
    ),
    baseline: hasSubject(state.baseline) ? state.baseline : '',
    pair: state.pair.filter(hasSubject),
  };
}

/** Names the subjects that are shown if they are fewer than those hidden. */
function nameSubjects(
  state: TableState,
  {subjects}: Pick<Table, 'subjects'>,
): TableState {
  const {hiddenSubjects} = state;
  if (hiddenSubjects.size === 0 || hiddenSubjects.size * 2 <= subjects.length) {
    return state;
  }
  const ids = subjects.map(({id}) => id);
  return {
    ...state,
    onlySubjects: new Set(ids.filter((id) => !hiddenSubjects.has(id))),
  };
}

/** A condition in the words of a column; undefined if the column lacks it. */
function toCondition(
  typed: string,
  column: ColumnState,
  cells: readonly (HTMLElement | undefined)[],
): string | undefined {
  const condition = readCondition(typed, column);
  if (condition.kind !== 'choice') {
    return typed;
  }
  const words = listScaleWords(column);
  const word = isOfWords(column)
    ? words.includes(condition.word)
      ? condition.word
      : words[Number(/^~(\d+)$/.exec(condition.word)?.[1]) - 1]
    : condition.word;
  const isKnown =
    isOfWords(column) ||
    cells.some((cell) => listEntries(column, cell).includes(word ?? ''));
  return word === undefined || !isKnown ? undefined : `=${word}`;
}

function mapWords(
  words: ReadonlySet<string>,
  map: (word: string) => string | undefined,
): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => map(word) ?? []));
}

function mapEntries(
  entries: TableState['filters'],
  map: (id: string, condition: string) => string | undefined,
): TableState['filters'] {
  return new Map(
    [...entries].flatMap(([id, conditions]) => {
      const mapped = conditions.flatMap((each) => map(id, each) ?? []);
      return mapped.length === 0 ? [] : [[id, mapped] as const];
    }),
  );
}
