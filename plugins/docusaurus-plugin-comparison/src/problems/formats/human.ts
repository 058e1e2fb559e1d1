import {plural, report} from '../report.js';
import type {Format, Run} from './format.js';

/** The text that a build prints as well. */
export const human: Format = {
  name: 'human',
  print: (problems, run) =>
    problems.length > 0 ? report(problems) : printClean(run),
};

/** What is said where there is nothing to say. */
export function printClean({datasets, pages}: Run): string {
  return `${plural(datasets, 'dataset')} and ${plural(pages, 'page')} checked, no problems`;
}
