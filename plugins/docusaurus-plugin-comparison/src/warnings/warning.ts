import type {Dataset} from '../model/index.js';
import type {Place, ReportProblem, SourceFile} from '../problems/problem.js';

/**
 * Something that a reviewer should look at though it is not wrong. To add one:
 * write a file here that exports a function of this shape, list it in
 * `index.ts`, give its code a sentence and name it in `problems/severity.ts`.
 */
export type Warning = (subject: Reviewed, report: ReportProblem) => void;

/** A dataset and what a warning may have to know beside it. */
export interface Reviewed {
  readonly dataset: Dataset;
  /** The YAML of the dataset. */
  readonly file: SourceFile;
  /** Where a part of the dataset stands. */
  placeOf(part: object): Place | undefined;
  /** The ids of the criteria that pages show; absent where none shows it. */
  readonly shown?: ReadonlySet<string>;
  /** How old a date may be; absent where age does not matter. */
  readonly age?: Age;
  /** Days since 1970-01-01; absent where dates do not matter. */
  readonly today?: number;
}

export interface Age {
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly mostDays: number;
}
