import type {Details, ProblemCode} from './sentences.js';

/** A stretch of a file's text, as offsets in UTF-16 units; `end` is excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /**
   * The file, where it is another than the one that is being read: a dataset
   * may take values from a CSV file and words from a translation.
   */
  readonly file?: SourceFile;
}

/** A file as it was read, which is what places refer to. */
export interface SourceFile {
  /** Relative to the site, with `/`: what a person is shown. */
  readonly path: string;
  readonly text: string;
}

/** An error stops a build; a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * A mistake of an author's, as data. Problems are collected, never thrown one
 * by one; `report.ts` turns them into text.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: SourceFile;
  /** Absent where the whole file is meant. */
  readonly place?: Place;
  /** What was found, what is expected, and the way out. */
  readonly message: string;
  /** The earlier place, where two matter; in `file` unless it names another. */
  readonly first?: Place;
}

/** Takes a problem of one file; `details` are what the code's sentence needs. */
export type ReportProblem = <Code extends ProblemCode>(
  code: Code,
  place: Place | undefined,
  details: Details<Code>,
  first?: Place,
) => void;
