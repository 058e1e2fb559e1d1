import type {Cell, Dataset} from '../model/index.js';
import type {EarlierCell} from './cell.js';
import {compareVersions, showBareCell} from './compareVersions.js';
import type {ReportIssue, Selection, ViewContext} from './view.js';

/**
 * What the chosen cells of a dataset were in the version of `since`, as far as
 * they have changed; undefined, and refused, if there is no such version.
 */
export function findEarlierCells(
  dataset: Dataset,
  selection: Pick<Selection, 'since' | 'subjects' | 'criteria'>,
  refuse: ReportIssue,
  {
    versions,
    language,
    earlierPage,
  }: Pick<ViewContext, 'versions' | 'language' | 'earlierPage'>,
): ReadonlyMap<Cell, EarlierCell> | undefined {
  const {since} = selection;
  if (since === undefined) {
    return new Map();
  }
  const found = compareVersions(dataset, since, selection, versions, refuse);
  return (
    found &&
    new Map(
      found.cells.map(({subject, criterion, was, is}) => {
        const {shown} = found;
        const cell = shown.was.cell(subject.was, criterion.was) ?? was;
        const value: EarlierCell = {
          version: since,
          cell: showBareCell(
            cell,
            shown.was.criterion(criterion.was),
            language,
          ),
          ...(earlierPage !== undefined && {
            page: earlierPage,
            part: `${subject.was.id}.${criterion.was.id}`,
          }),
        };
        return [shown.is.cell(subject.is, criterion.is) ?? is, value] as const;
      }),
    )
  );
}
