import type {Dataset} from '../model/index.js';
import type {Place, ReportProblem, SourceFile} from '../problems/problem.js';

/**
 * Something that a reviewer should look at though it is not wrong. To add one:
 * write a file here that exports a function of this shape, list it in
 * `index.ts`, give its code a sentence and name it in `problems/severity.ts`.
 */
export type Warning = (subject: Reviewed, report: ReportProblem) => void;

/** A dataset and what a warning may need to know about it. */
export interface Reviewed {
  readonly dataset: Dataset;
  /** The YAML of the dataset. */
  readonly file: SourceFile;
  /** Where a part of the dataset is. */
  placeOf(part: object): Place | undefined;
  /** The ids of the criteria that pages show; undefined if none shows it. */
  readonly shown?: ReadonlySet<string>;
  /** Days since 1970-01-01; undefined if dates do not matter. */
  readonly today?: number;
  /** How many days old a date may be; undefined if age does not matter. */
  readonly mostDays?: number;
}
