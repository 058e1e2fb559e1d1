import {plural, report} from '../report.js';
import type {Format} from './format.js';

/** The text that a build prints as well. */
export const human: Format = {
  name: 'human',
  print: (problems, {datasets}) =>
    problems.length > 0
      ? report(problems)
      : `${plural(datasets, 'dataset')} checked, no problems`,
};
