import type {Issue} from '../problems/issue.js';
import type {Place} from '../problems/problem.js';
import type {InlineTable} from './inlineTable.js';
import type {Query} from './query.js';

/** A place on a page that shows part of a dataset. */
export interface Embed {
  /** The path of the dataset as typed, or `#id` of an inline table; if any. */
  readonly data?: string;
  /** The name of the directive or the element, or `import`. */
  readonly name: string;
  /** The id on the page, as `{#id}` gives it. */
  readonly anchor?: string;
  /** Whether the table of contents lists it by its caption. */
  readonly inToc?: boolean;
  /** The table of its page that it shows, instead of a dataset. */
  readonly inline?: InlineTable;
  readonly query: Query;
  /** The place of a part of its expression, of a computed fact. */
  readonly placeOf?: (start: number, end: number) => Place;
  /** The problem of text that looks like an embed but is none. */
  readonly issue?: Issue;
  readonly place: Place;
}
