import {readSpan} from '../values/calendar.js';
import type {Warning} from './warning.js';

/** Dates, of values and of the whole, that are longer ago than allowed. */
export const stale: Warning = (
  {dataset, placeOf, today, mostDays: days},
  report,
) => {
  if (today === undefined || days === undefined) {
    return;
  }
  const look = (date: string | undefined, what: string, part: object) => {
    const last = date === undefined ? undefined : readSpan(date)?.last;
    if (date !== undefined && last !== undefined && today - last > days) {
      report('stale', placeOf(part), {date, what, days});
    }
  };
  look(dataset.reviewed, 'reviewed of the dataset', dataset);
  for (const {id, cells} of dataset.subjects) {
    cells.forEach((cell, index) => {
      const criterion = dataset.criteria[index]?.id ?? '';
      const what = `asOf of value "${criterion}" of subject "${id}"`;
      look(cell.asOf, what, cell);
      for (const claim of cell.state === 'disputed' ? cell.claims : []) {
        look(claim.asOf, what, claim);
      }
    });
  }
};
