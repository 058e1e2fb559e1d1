import type {Place, Problem, SourceFile} from './problem.js';
import {sentences, type Details, type ProblemCode} from './sentences.js';
import {severityOf} from './severity.js';
import {visible} from './visible.js';

/** What is wrong, before it is known where. */
export type Issue = Pick<Problem, 'code' | 'severity' | 'message'>;

/** One issue, worded. */
export function createIssue<Code extends ProblemCode>(
  code: Code,
  details: Details<Code>,
): Issue {
  const say = sentences[code] as (details: Details<Code>) => string;
  return {
    code,
    severity: severityOf(code),
    // Whatever of the author's stands in a sentence, a terminal must not obey.
    message: visible(say(details)),
  };
}

/** The problem that an issue is in a file. */
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
