import type {Issue} from '../problems/issue.js';
import type {Place} from '../problems/problem.js';
import type {Query} from './query.js';

/** A place in a page where something of a dataset is to be shown. */
export interface Embed {
  /** The path of the dataset as typed; absent where none was. */
  readonly data?: string;
  /** The name of the directive or the element, or `import`. */
  readonly name: string;
  /** The id on the page, as `{#id}` gives it. */
  readonly anchor?: string;
  /** Whether the table of contents names it by its caption. */
  readonly inToc?: boolean;
  readonly query: Query;
  /** Why it shows nothing, where it is none but was meant to be one. */
  readonly issue?: Issue;
  readonly place: Place;
}
