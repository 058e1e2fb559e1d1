import type {CellChange} from '../claims/changes/compareDatasets.js';
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
  // What is chosen is the first choice here.
  const isShown = ({choices}: CellChange) =>
    (dataset.dimensions ?? []).every(
      ({id, first}) => (choices.get(id) ?? first) === first,
    );
  return (
    found &&
    new Map(
      found.cells
        .filter(isShown)
        .map(({subject, criterion, was, is, choices}) => {
          const {shown} = found;
          const cell =
            shown.was.cell(subject.was, criterion.was, choices) ?? was;
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
          return [
            shown.is.cell(subject.is, criterion.is, choices) ?? is,
            value,
          ] as const;
        }),
    )
  );
}
