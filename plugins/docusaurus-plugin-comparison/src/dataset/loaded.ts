import type {Dataset} from '../model/index.js';
import type {Place, Problem, SourceFile} from '../problems/problem.js';
import type {Files} from './files.js';
import type {FindPage, PageLink} from './pageLinks.js';

/**
 * A dataset, or why there is none. `file` is absent where it was not read;
 * `partial` is what can be shown if only cells are wrong.
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

/** The same before the permalinks of the pages that it links to are known. */
export type Unlinked = Files & {readonly pages: readonly PageLink[]} & (
    | (Located & {readonly file: SourceFile})
    | {
        readonly problems: readonly Problem[];
        readonly file?: SourceFile;
        readonly partial?: Located;
      }
  );

/** A dataset, and where its parts are in its files. */
export interface Located {
  readonly dataset: Dataset;
  readonly places: Places;
}

/**
 * Where the parts of a dataset stand: criteria, scales, layers, subjects and
 * their groups, cells, sides of a dispute, sources, events, and for the dataset
 * itself its `reviewed`.
 */
export type Places = ReadonlyMap<object, Place>;
