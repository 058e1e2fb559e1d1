import type {Details, ProblemCode} from './sentences.js';

/** A range of a file's text, as offsets in UTF-16 units; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /**
   * The file, if it is not the one that is being read: a dataset may take
   * values from a CSV file and texts from a translation.
   */
  readonly file?: SourceFile;
}

/** A file as it was read; places refer to its text. */
export interface SourceFile {
  /** Relative to the site, with `/`; for messages. */
  readonly path: string;
  readonly text: string;
}

/** An error stops a build; a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * A mistake of an author, as data. Problems are collected, not thrown one by
 * one; `report.ts` formats them.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: SourceFile;
  /** Undefined for a problem of the whole file. */
  readonly place?: Place;
  /** What was found, what is expected, and how to fix it. */
  readonly message: string;
  /** The earlier of two places; in `file`, unless it names another file. */
  readonly first?: Place;
}

/** Reports a problem of one file; `details` are for the message of the code. */
export type ReportProblem = <Code extends ProblemCode>(
  code: Code,
  place: Place | undefined,
  details: Details<Code>,
  first?: Place,
) => void;
