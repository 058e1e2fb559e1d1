import type {Cell, Dataset} from '../model/index.js';
import type {EarlierCell} from './cell.js';
import {compareVersions, showBareCell} from './compareVersions.js';
import type {ReportIssue, ViewContext} from './view.js';

/**
 * What the cells of a dataset were in another version, as far as they have
 * changed; undefined, and refused, if there is no such version.
 */
export function findEarlierCells(
  dataset: Dataset,
  since: string,
  refuse: ReportIssue,
  {
    versions,
    language,
    earlierPage,
  }: Pick<ViewContext, 'versions' | 'language' | 'earlierPage'>,
): ReadonlyMap<Cell, EarlierCell> | undefined {
  const earlier = versions?.others.get(since);
  if (!versions || !earlier) {
    const expected = [...(versions?.others.keys() ?? [])];
    refuse('unknown-version', {found: since, expected});
    return undefined;
  }
  const {cells, showCells, showCriterion} = compareVersions(
    dataset,
    earlier,
    since,
    versions,
  );
  return new Map(
    cells.map((change) => {
      const {was, is} = showCells(change);
      const {subject, criterion} = change;
      const value: EarlierCell = {
        version: since,
        cell: showBareCell(was, showCriterion(criterion).was, language),
        ...(earlierPage !== undefined && {
          page: earlierPage,
          part: `${subject.was.id}.${criterion.was.id}`,
        }),
      };
      return [is, value] as const;
    }),
  );
}
