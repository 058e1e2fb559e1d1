import type {Dataset} from '../model/index.js';
import type {ReportIssue, Versions} from './view.js';

/** A dataset in a version of the docs; undefined, and refused, if it is not there. */
export function datasetSince(
  versions: Versions | undefined,
  since: string,
  refuse: ReportIssue,
): Dataset | undefined {
  const {others} = versions ?? {};
  const found = others?.get(since);
  if (!found) {
    const expected = [...(others?.keys() ?? [])];
    refuse('unknown-version', {found: since, expected});
  }
  return found;
}
