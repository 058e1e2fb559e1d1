import {plural, formatProblems} from '../report.js';
import type {Format, StyledRun} from './format.js';

/** The text that a build prints as well. */
export const human: Format = {
  name: 'human',
  print: (problems, run) =>
    problems.length > 0 ? formatProblems(problems) : printClean(run),
};

/** What is said where there is nothing to say. */
export function printClean({datasets, pages}: StyledRun): string {
  return `${plural(datasets, 'dataset')} and ${plural(pages, 'page')} checked, no problems`;
}
