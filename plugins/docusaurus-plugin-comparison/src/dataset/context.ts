import type {Criterion} from '../model/index.js';
import type {Place, ReportProblem, SourceFile} from '../problems/problem.js';
import type {Reading} from '../values/valueType.js';
import type {ImageLink} from './images.js';
import type {Limits} from './limits.js';
import type {PageLink} from './pageLinks.js';

/** What every reader of a section needs, in addition to its node. */
export interface Context {
  readonly limits: Limits;
  readonly report: ReportProblem;
  /** Collects the links to pages. */
  readonly pages: PageLink[];
  /** Collects the images. */
  readonly images: ImageLink[];
  /** Collects the place of each part of the dataset. */
  readonly places: Map<object, Place>;
  /** The readers of the values of criteria. */
  readonly valueReaders: Map<Criterion, (typed: string) => Reading>;
  /** The CSV file with values, if there is one. */
  readonly valuesFile?: SourceFile | undefined;
  /** The folders at which links of other files start, from the dataset. */
  readonly folders: Map<SourceFile, string>;
  /** Number of problems in cells, without which a dataset can be shown. */
  readonly inCells: {count: number};
  /**
   * Whether the file with the values could not be read. That is reported once,
   * and missing values of subjects are not.
   */
  readonly lacksValues?: boolean;
}
