import {defaultLimits} from '../../src/dataset/limits.js';
import {toDataset} from '../../src/dataset/load.js';
import type {Dataset} from '../../src/model/index.js';
import {formatProblems} from '../../src/problems/report.js';

/** The dataset that a YAML text is; fails the test if it has problems. */
export function datasetOf(text: string): Dataset {
  const loaded = toDataset({path: 'x.comparison.yaml', text}, defaultLimits);
  if ('problems' in loaded) {
    throw new Error(formatProblems(loaded.problems));
  }
  return loaded.dataset;
}
