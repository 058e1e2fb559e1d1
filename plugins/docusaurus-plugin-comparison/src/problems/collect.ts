import type {Place, Problem, ReportProblem, SourceFile} from './problem.js';
import {visible} from './visible.js';
import {sentences, type Details, type ProblemCode} from './sentences.js';
import {severityOf} from './severity.js';

/** Makes a `report` that words each problem of `file` and adds it to `into`. */
export function collect(file: SourceFile, into: Problem[]): ReportProblem {
  return (code, place, details, first) => {
    into.push(createProblem(file, code, place, details, first));
  };
}

/** One problem, worded. */
export function createProblem<Code extends ProblemCode>(
  file: SourceFile,
  code: Code,
  place: Place | undefined,
  details: Details<Code>,
  first?: Place,
): Problem {
  const say = sentences[code] as (details: Details<Code>) => string;
  return {
    code,
    severity: severityOf(code),
    file: place?.file ?? file,
    // Whatever of the author's stands in a sentence, a terminal must not obey.
    message: visible(say(details)),
    ...(place && {place}),
    ...(first && {first: {file, ...first}}),
  };
}
