import {readSpan} from '../values/calendar.js';
import type {Warning} from './warning.js';
import {listAllCells} from './listAllCells.js';
import {listProvenance} from './listProvenance.js';

/** Dates of values, and of the dataset, that are older than allowed. */
export const stale: Warning = (
  {dataset, placeOf, today, maxDays: days},
  report,
) => {
  if (today === undefined || days === undefined) {
    return;
  }
  const checkAge = (date: string | undefined, what: string, part: object) => {
    const last = date === undefined ? undefined : readSpan(date)?.last;
    if (date !== undefined && last !== undefined && today - last > days) {
      report('stale', placeOf(part), {date, what, days});
    }
  };
  checkAge(dataset.reviewed, 'reviewed of the dataset', dataset);
  for (const {what, provenance} of listProvenance(dataset)) {
    checkAge(provenance.asOf, `asOf of ${what}`, provenance);
  }
  for (const subject of dataset.subjects) {
    const {id, reviewed} = subject;
    checkAge(reviewed, `reviewed of subject "${id}"`, subject);
    for (const {criterion, cell} of listAllCells(subject, dataset)) {
      const what = `asOf of value "${criterion.id}" of subject "${id}"`;
      checkAge(cell.asOf, what, cell);
      for (const claim of cell.state === 'disputed' ? cell.claims : []) {
        checkAge(claim.asOf, what, claim);
      }
    }
  }
};
