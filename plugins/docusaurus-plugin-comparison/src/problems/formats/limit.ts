import type {Problem} from '../problem.js';
import {sorted} from '../report.js';

/** How many problems a program is given; the rest is counted. */
export const listLimit = 1000;

/** The problems that are listed, by path and place, and how many are not. */
export interface Listed {
  readonly listed: readonly Problem[];
  readonly omitted: number;
}

/**
 * Chooses the problems to list. Where there are too many, errors go before
 * warnings, so that a file full of warnings does not hide why a check failed.
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
