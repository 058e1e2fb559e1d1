import type {Place, ReportProblem} from '../problems/problem.js';
import type {ImageLink} from './images.js';
import type {Limits} from './limits.js';
import type {PageLink} from './pageLinks.js';

/** What every reader of a section needs beside its node. */
export interface Context {
  readonly limits: Limits;
  readonly report: ReportProblem;
  /** The links to pages that were read. */
  readonly pages: PageLink[];
  /** The images that were read. */
  readonly images: ImageLink[];
  /** Where each part of the dataset was read. */
  readonly places: Map<object, Place>;
  /** How many of the problems are in cells: the rest can be shown without them. */
  readonly inCells: {count: number};
  /**
   * Whether the values stand in a file that could not be read: that has been
   * told of, and no subject is called incomplete for it.
   */
  readonly lacksValues?: boolean;
}
