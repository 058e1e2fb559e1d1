import type {TableState} from './state.js';
import type {ColumnState, Table} from './table.js';

/**
 * A state in words that another language and another version of a page have as
 * well: ids, and places of words in their list.
 */
export function toPortable(
  state: TableState,
  {criteria}: Pick<Table, 'criteria'>,
): TableState {
  const find = (id: string) => criteria.find((each) => each.id === id);
  return {
    ...state,
    filters: mapEntries(state.filters, (id, text) => {
      const place = wordsOf(find(id)).indexOf(text);
      return place === -1 ? text : `~${place + 1}`;
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
  {criteria, subjects}: Pick<Table, 'criteria' | 'subjects'>,
  initial: TableState,
): TableState {
  const find = (id: string) => criteria.find((each) => each.id === id);
  const hasSubject = (id: string) => subjects.some((each) => each.id === id);
  const sort = state.sort.filter(({criterion}) => find(criterion));
  return {
    ...state,
    // No order at all is a state of its own.
    sort: sort.length < state.sort.length && !sort[0] ? initial.sort : sort,
    filters: mapEntries(state.filters, (id, text) => {
      const criterion = find(id);
      const words = wordsOf(criterion);
      return words.length === 0 || words.includes(text)
        ? criterion && text
        : words[Number(/^~(\d+)$/.exec(text)?.[1]) - 1];
    }),
    hiddenSubjects: mapWords(state.hiddenSubjects, (id) =>
      hasSubject(id) ? id : undefined,
    ),
    hiddenCriteria: mapWords(state.hiddenCriteria, (id) => find(id)?.id),
    folded: mapWords(state.folded, (name) =>
      criteria.some(({group}) => group === name) ? name : find(name)?.group,
    ),
    baseline: hasSubject(state.baseline) ? state.baseline : '',
    pair: state.pair.filter(hasSubject),
  };
}

/** The words that the filter of a criterion offers. */
function wordsOf(criterion: ColumnState | undefined): readonly string[] {
  return JSON.parse(criterion?.header.dataset['words'] ?? '[]') as string[];
}

function mapWords(
  words: ReadonlySet<string>,
  map: (word: string) => string | undefined,
): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => map(word) ?? []));
}

function mapEntries(
  entries: ReadonlyMap<string, string>,
  map: (id: string, text: string) => string | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    [...entries].flatMap(([id, text]) => {
      const mapped = map(id, text);
      return mapped === undefined ? [] : [[id, mapped] as const];
    }),
  );
}
