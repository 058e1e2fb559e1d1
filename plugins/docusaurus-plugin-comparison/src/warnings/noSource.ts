import type {Place, SourceFile} from '../problems/problem.js';
import {findValueType} from '../values/index.js';
import {sourcesOf} from '../values/sourcesOf.js';
import {listAllCells} from './listAllCells.js';
import {isYaml} from './isYaml.js';
import type {Warning} from './warning.js';

/** Figures without a source; those of a CSV file are reported once. */
export const noSource: Warning = ({dataset, placeOf}, report) => {
  const bare = dataset.subjects.flatMap((each) =>
    listAllCells(each, dataset).flatMap(({subject, criterion, cell}) => {
      const isFigure = findValueType(criterion.type)?.isFigure === true;
      return isFigure &&
        cell.state === 'value' &&
        // What goes in has a source, or is reported.
        cell.computed === undefined &&
        sourcesOf(cell).length === 0
        ? [
            {
              subject: subject.id,
              criterion: criterion.id,
              place: placeOf(cell),
            },
          ]
        : [];
    }),
  );
  const counts = new Map<SourceFile, number>();
  for (const {place} of bare) {
    const csv = csvOf(place);
    if (csv) {
      counts.set(csv, (counts.get(csv) ?? 0) + 1);
    }
  }
  for (const {subject, criterion, place} of bare) {
    const csv = csvOf(place);
    const count = csv ? counts.get(csv) : 1;
    if (count !== undefined) {
      const isCsv = csv !== undefined;
      report('no-source', place, {
        subject,
        criterion,
        more: count - 1,
        isCsv,
      });
    }
    if (csv) {
      counts.delete(csv);
    }
  }
};

/** The file of values that contains a cell; undefined for a cell in YAML. */
function csvOf(place: Place | undefined): SourceFile | undefined {
  const file = place?.file;
  return file && !isYaml(file.path) ? file : undefined;
}
