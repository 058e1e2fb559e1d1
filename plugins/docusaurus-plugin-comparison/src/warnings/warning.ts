import type {Dataset} from '../model/index.js';
import type {Place, ReportProblem, SourceFile} from '../problems/problem.js';

/**
 * Finds something valid that a reviewer should check. To add a warning: write a
 * file here that exports a function of this type, list it in `index.ts`, add a
 * sentence for its code, and list the code in `problems/severity.ts`.
 */
export type Warning = (subject: Reviewed, report: ReportProblem) => void;

/** A dataset, and what warnings need to know about it. */
export interface Reviewed {
  readonly dataset: Dataset;
  /** The YAML of the dataset. */
  readonly file: SourceFile;
  /** The place of a part of the dataset. */
  placeOf(part: object): Place | undefined;
  /** The ids of the criteria that pages show; undefined if none shows it. */
  readonly shown?: ReadonlySet<string>;
  /** The ids of the claims that pages name; undefined if pages do not show it. */
  readonly named?: ReadonlySet<string>;
  /** Days since 1970-01-01; undefined if dates do not matter. */
  readonly today?: number;
  /** The maximum age of a date in days; undefined if age does not matter. */
  readonly maxDays?: number;
}
