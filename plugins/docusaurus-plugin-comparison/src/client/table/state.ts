import {isByColumn} from './isByColumn.js';
import type {Key} from './order.js';
import type {Pair} from './pair.js';
import type {Table} from './table.js';

/** How a reader has set a table. */
export interface TableState {
  readonly sort: readonly Key[];
  /** What the filter box holds. */
  readonly query: string;
  /** The conditions of each criterion's own filter, by id; one is enough. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly hiddenSubjects: ReadonlySet<string>;
  /**
   * The subjects that are shown, if they are named rather than those that are
   * hidden; only in a state that goes to another table.
   */
  readonly onlySubjects?: ReadonlySet<string>;
  readonly hiddenCriteria: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  /** Whether only the criteria are shown in which the subjects differ. */
  readonly onlyDifferences: boolean;
  /** What happens to subjects that others beat in the criteria shown. */
  readonly beaten: BeatenDisplay;
  /** Whether the filters keep all subjects that may pass them. */
  readonly includesMaybe: boolean;
  /** The id of the subject that the others are compared with. */
  readonly baseline: string;
  /** How they are compared. */
  readonly comparison: ComparisonKind;
  readonly isByColumn: boolean;
  /** The columns that a phone shows; those not chosen are the first ones. */
  readonly pair: Pair;
}

export const comparisonKinds = ['factor', 'percent', 'difference'] as const;

/** By a factor, in percent or by the difference. */
export type ComparisonKind = (typeof comparisonKinds)[number];

/** Shown like all others, with a line that says by whom, or not at all. */
export type BeatenDisplay = 'shown' | 'marked' | 'hidden';

/** The parts of a state that hide something, when they hide nothing. */
export const nothingHidden = {
  query: '',
  filters: new Map(),
  hiddenSubjects: new Set(),
  hiddenCriteria: new Set(),
  folded: new Set(),
  onlyDifferences: false,
  beaten: 'shown',
  includesMaybe: false,
} as const satisfies Partial<TableState>;

/** The state as a page opens with it. */
export function initialState({element, criteria}: Table): TableState {
  const sort = criteria.flatMap(({id, header}) => {
    const direction = header.getAttribute('aria-sort');
    return direction
      ? [{criterion: id, isDescending: direction === 'descending'}]
      : [];
  });
  return {
    sort,
    ...nothingHidden,
    baseline: '',
    comparison: 'factor',
    isByColumn: isByColumn(element),
    pair: [],
  };
}

/**
 * A state as a short text for an address, such as
 * `sort:startup,-size;q:linux;without:price`; empty where it is the initial one.
 */
export function printState(state: TableState, initial: TableState): string {
  const list = (name: string, ids: Iterable<string>) => {
    const text = [...ids].map(encodePart).join(',');
    return text === '' ? [] : [`${name}:${text}`];
  };
  const sort = printSort(state.sort);
  return [
    // An order that was taken back is a state of its own.
    ...(sort === printSort(initial.sort) ? [] : [`sort:${sort}`]),
    ...list('q', state.query === '' ? [] : [state.query]),
    ...(state.onlySubjects
      ? [`only:${[...state.onlySubjects].map(encodePart).join()}`]
      : list('hide', state.hiddenSubjects)),
    ...list('without', state.hiddenCriteria),
    ...list('fold', state.folded),
    ...[...state.filters]
      .filter(([, conditions]) => conditions.length > 0)
      .map(
        ([id, conditions]) =>
          `where:${[id, ...conditions].map(encodePart).join()}`,
      ),
    ...(state.onlyDifferences ? ['diff'] : []),
    ...(state.beaten === 'hidden' ? ['unbeaten'] : []),
    ...(state.beaten === 'marked' ? ['unbeaten:marked'] : []),
    ...(state.includesMaybe ? ['maybe'] : []),
    ...list('base', printComparison(state)),
    ...(state.isByColumn === initial.isByColumn
      ? []
      : [state.isByColumn ? 'columns' : 'rows']),
    ...list('pair', state.pair),
  ].join(';');
}

function printSort(sort: readonly Key[]): string {
  return sort
    .map(({criterion, isDescending}) => (isDescending ? '-' : '') + criterion)
    .join(',');
}

function printComparison({
  baseline,
  comparison,
}: TableState): readonly string[] {
  return baseline === ''
    ? []
    : comparison === 'factor'
      ? [baseline]
      : [baseline, comparison];
}

// the signs that separate the words of a state must not be in a word.
function encodePart(text: string): string {
  return text.replace(
    /[%,:;]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
