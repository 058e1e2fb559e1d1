import type {SourceFile} from '../problems/problem.js';
import {findValueType} from '../values/index.js';
import type {Warning} from './warning.js';

/** Figures without a source; those of a CSV file are reported once. */
export const noSource: Warning = ({dataset, placeOf}, report) => {
  const bare = dataset.subjects.flatMap(({id: subject, cells}) =>
    cells.flatMap((cell, index) => {
      const criterion = dataset.criteria[index];
      const isFigure =
        criterion && findValueType(criterion.type)?.isFigure === true;
      const sources = [...cell.sources, ...(cell.inherited?.sources ?? [])];
      return isFigure &&
        cell.state === 'value' &&
        // What goes in has a source, or is reported.
        cell.computed === undefined &&
        sources.length === 0
        ? [{subject, criterion: criterion.id, place: placeOf(cell)}]
        : [];
    }),
  );
  const counts = new Map<SourceFile, number>();
  for (const {place} of bare) {
    if (place?.file) {
      counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
    }
  }
  for (const {subject, criterion, place} of bare) {
    const count = place?.file ? counts.get(place.file) : 1;
    if (count !== undefined) {
      const isCsv = place?.file !== undefined;
      report('no-source', place, {
        subject,
        criterion,
        more: count - 1,
        isCsv,
      });
    }
    if (place?.file) {
      counts.delete(place.file);
    }
  }
};
