import type {Problem} from '../problem.js';
import {sorted} from '../report.js';

/** The maximum number of problems in output for programs. */
export const listLimit = 1000;

/** The problems to list, by path and place, and the number of the others. */
export interface Listed {
  readonly listed: readonly Problem[];
  readonly omitted: number;
}

/**
 * Chooses the problems to list. If there are too many, errors take precedence,
 * so that warnings do not hide why a check failed.
 */
export function limitProblems(problems: readonly Problem[]): Listed {
  const inOrder = sorted(problems);
  const chosen = new Set(
    [
      ...inOrder.filter(({severity}) => severity === 'error'),
      ...inOrder.filter(({severity}) => severity !== 'error'),
    ].slice(0, listLimit),
  );
  return {
    listed: inOrder.filter((problem) => chosen.has(problem)),
    omitted: inOrder.length - chosen.size,
  };
}
