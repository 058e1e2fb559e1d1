import {readSpan} from '../values/calendar.js';
import type {Warning} from './warning.js';

/** A review date in the future, in every time zone. */
export const futureReview: Warning = ({dataset, placeOf, today}, report) => {
  const {reviewed} = dataset;
  const first = reviewed === undefined ? undefined : readSpan(reviewed)?.first;
  if (
    reviewed !== undefined &&
    first !== undefined &&
    today !== undefined &&
    first > today + 1
  ) {
    report('future-review', placeOf(dataset), {date: reviewed});
  }
};
