import type {Place, Problem, SourceFile} from './problem.js';
import {sentences, type Details, type ProblemCode} from './sentences.js';
import {severityOf} from './severity.js';
import {visible} from './visible.js';

/** A problem whose file and place are not known yet. */
export type Issue = Pick<Problem, 'code' | 'severity' | 'message'> & {
  /** The part of an expression that it is about, as offsets. */
  readonly span?: {readonly start: number; readonly end: number};
};

/** Creates an issue with its message. */
export function createIssue<Code extends ProblemCode>(
  code: Code,
  details: Details<Code>,
): Issue {
  const toMessage = sentences[code] as (details: Details<Code>) => string;
  return {
    code,
    severity: severityOf(code),
    // A message may contain text of the author, which must not control a
    // terminal.
    message: visible(toMessage(details)),
  };
}

/** Converts an issue to a problem of a file. */
export function toProblem(
  {code, severity, message}: Issue,
  file: SourceFile,
  place: Place | undefined,
): Problem {
  return {
    code,
    severity,
    file: place?.file ?? file,
    message,
    ...(place && {place}),
  };
}
