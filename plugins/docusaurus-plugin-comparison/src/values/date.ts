import {pointOf} from './bounds.js';
import {readDateBounds} from './dateBounds.js';
import {rangeEndpoints} from './rangeEndpoints.js';
import {localizeDates} from './localize.js';
import type {ValueType} from './valueType.js';

/** A year, month or day; the sort key is in days since 1970-01-01. */
export const date: ValueType = {
  name: 'date',
  example: '2013-03',
  bounds: 'date',
  read: (typed, criterion) => {
    const found = readDateBounds(typed);
    if (!found) {
      return {
        refused: 'bad-date',
        details: {
          found: typed,
          what: `criterion "${criterion.id}"`,
          mayBeRange: true,
        },
      };
    }
    const {first, low, high} = found;
    if (first !== undefined) {
      return {value: {text: typed, sortKey: first, low, high}};
    }
    if (low > high) {
      return {refused: 'reversed-range', details: {found: typed}};
    }
    const sortKey = pointOf({low, high}, criterion);
    return {value: {text: typed, ...rangeEndpoints(typed), sortKey, low, high}};
  },
  localize: localizeDates,
};
