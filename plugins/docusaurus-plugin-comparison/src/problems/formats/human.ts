import {plural, formatProblems} from '../report.js';
import type {Format, StyledRun} from './format.js';

/** Text for people, like that of builds. */
export const human: Format = {
  name: 'human',
  print: (problems, run) =>
    problems.length > 0 ? formatProblems(problems) : printClean(run),
};

/** The text for a check without problems. */
export function printClean({datasets, pages}: StyledRun): string {
  return `${plural(datasets, 'dataset')} and ${plural(pages, 'page')} checked, no problems`;
}
