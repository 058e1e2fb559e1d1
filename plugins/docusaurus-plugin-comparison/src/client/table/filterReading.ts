import type {Verdict} from '../../views/mustHaves.js';
import type {ColumnState} from './table.js';

/** What a filter needs to know of the criterion that it filters. */
export type FilterColumn = Pick<
  ColumnState,
  'header' | 'better' | 'bounds' | 'ranks' | 'typed'
>;

/** How a page writes figures and ranges. */
export interface Notation {
  readonly decimalSign: '.' | ',';
  /** The word between the ends of a range, such as "to". */
  readonly to: string;
}

/**
 * A kind of filter that takes bounds. To add one: write `KINDFilter.ts` here that
 * exports an object of this shape, and choose it in `filter.ts`.
 */
export interface FilterKind {
  /** Whether it takes a release without a sign such as `>=`, and no range. */
  readonly takesOneRelease?: true;
  read(text: string, column: FilterColumn, notation: Notation): FilterReading;
  /** What counts as well if a reader ticks it, with a checkbox for each. */
  readonly extras?: FilterExtras;
  /** Splits a range that has a dash between its ends. */
  split(text: string): readonly [string, string] | undefined;
  /** An end of a range, as the page writes it. */
  format?(end: string, notation: Notation): string;
  /** An end that can be read, for a column without values. */
  fallback(column: FilterColumn): string;
}

/** Words after the text of a filter, which a reader ticks and does not type. */
export interface FilterExtras {
  /** The names of their texts, by the words. */
  readonly labels: Readonly<Record<string, string>>;
  /** The words that make a difference in a column. */
  list(column: Pick<FilterColumn, 'typed'>): readonly string[];
  /** The text without the words, and the words. */
  split(text: string): readonly [string, readonly string[]];
  join(text: string, words: readonly string[]): string;
}

/** What a filter lets pass, or why it cannot be read. */
export type FilterReading = BoundsFilter | {readonly problem: FilterProblem};

export interface BoundsFilter {
  readonly passes: Passes;
  /**
   * Whether a value surely passes, may pass, or cannot; of a value that is
   * missing, nothing is said.
   *
   * @param index the place of the subject in the author's order.
   */
  judge(index: number): Verdict;
}

/** @param index the place of the subject in the author's order. */
export type Passes = (index: number, cell: HTMLElement | undefined) => boolean;

/** Why a filter cannot be read; the reason is the name of its sentence. */
export interface FilterProblem {
  readonly reason:
    | 'unknownUnit'
    | 'missingUnit'
    | 'needlessUnit'
    | 'notNumber'
    | 'notDate'
    | 'notVersion'
    | 'reversedRange';
  /** What cannot be read; for a reversed range, the same the right way round. */
  readonly found: string;
  /** The units that can be written. */
  readonly units?: readonly string[];
}
