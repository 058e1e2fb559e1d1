import type {Dataset, FindPage} from '../model/index.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import type {Files} from './files.js';
import type {PageLink} from './pageLinks.js';

/**
 * A dataset, or its problems. `file` is missing if it could not be read;
 * `partial` is the dataset without its invalid cells, if only cells are
 * invalid.
 */
export type Loaded = Files &
  (
    | (Linked & {readonly file: SourceFile})
    | {
        readonly problems: readonly Problem[];
        readonly file?: SourceFile;
        readonly partial?: Linked;
      }
  );

/** A dataset with the permalinks of the pages that it links to. */
export interface Linked extends Located {
  readonly findPage: FindPage;
}

/** Like `Loaded`, before the permalinks of linked pages are known. */
export type Unlinked = Files & {readonly pages: readonly PageLink[]} & (
    | (Located & {readonly file: SourceFile})
    | {
        readonly problems: readonly Problem[];
        readonly file?: SourceFile;
        readonly partial?: Located;
      }
  );

/** A dataset, and the places of its parts in its files. */
export interface Located {
  readonly dataset: Dataset;
  readonly places: Places;
}

/**
 * The places of the parts of a dataset: criteria, scales, layers, subjects and
 * their groups, cells, sides of a dispute, sources and events. The dataset itself
 * has that of `reviewed`.
 */
export type Places = ReadonlyMap<object, Place>;
