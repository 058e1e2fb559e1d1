import type {Place, Problem, ReportProblem, SourceFile} from './problem.js';
import {createIssue, toProblem} from './issue.js';
import type {Details, ProblemCode} from './sentences.js';

/** Creates a callback that adds problems of `file` to `into`. */
export function collect(file: SourceFile, into: Problem[]): ReportProblem {
  return (code, place, details, first) => {
    into.push(createProblem(file, code, place, details, first));
  };
}

/** Creates a problem with its message. */
export function createProblem<Code extends ProblemCode>(
  file: SourceFile,
  code: Code,
  place: Place | undefined,
  details: Details<Code>,
  first?: Place,
): Problem {
  return {
    ...toProblem(createIssue(code, details), file, place),
    ...(first && {first: {file, ...first}}),
  };
}
