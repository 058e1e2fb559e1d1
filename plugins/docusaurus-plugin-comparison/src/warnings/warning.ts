import type {Dataset} from '../model/index.js';
import type {Place, ReportProblem} from '../problems/problem.js';

/**
 * Something that a reviewer should look at though it is not wrong. To add one:
 * write a file here that exports a function of this shape, list it in
 * `index.ts`, give its code a sentence and name it in `problems/severity.ts`.
 */
export type Warning = (subject: Reviewed, report: ReportProblem) => void;

/** A dataset and what a warning may have to know beside it. */
export interface Reviewed {
  readonly dataset: Dataset;
  /** Where a part of the dataset stands. */
  placeOf(part: object): Place | undefined;
  /** The ids of the criteria that pages show; absent where none shows it. */
  readonly shown?: ReadonlySet<string>;
  /** How old a date may be; absent where age does not matter. */
  readonly age?: Age;
}

export interface Age {
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly mostDays: number;
}
