import type {Criterion} from '../model/index.js';
import {boundsOf, pointOf} from './bounds.js';
import {readSpan} from './calendar.js';
import {rangeEndpoints} from './rangeEndpoints.js';
import {localizeDates} from './localize.js';
import type {Reading, ValueType} from './valueType.js';

const qualifiedDate = /^(?<qualifier>~|≈|<=|>=|≤|≥|<|>)?\s?(?<span>\d[\d-]*)$/;
// A hyphen stands inside of dates, so it cannot stand between them.
const range = /^(\S+)(?: to |\s?[–—]\s?)(\S+)$/;

/** A year, month or day; the sort key is in days since 1970-01-01. */
export const date: ValueType = {
  name: 'date',
  example: '2013-03',
  read: (typed, criterion) => {
    const text = typed.trim().replace(/\s+/g, ' ');
    const [, lower, upper] = range.exec(text) ?? [];
    return lower !== undefined && upper !== undefined
      ? readDateRange(typed, lower, upper, criterion)
      : readSingleDate(typed, text, criterion);
  },
  localize: localizeDates,
};

function readSingleDate(
  typed: string,
  text: string,
  criterion: Criterion,
): Reading {
  const {qualifier, span = ''} = qualifiedDate.exec(text)?.groups ?? {};
  const found = readSpan(span);
  if (!found) {
    return badDate(typed, criterion);
  }
  const {first, last} = found;
  const bounds = boundsOf(qualifier, {low: first, high: last}, -Infinity);
  return {value: {text: typed, sortKey: first, ...bounds}};
}

function readDateRange(
  typed: string,
  lower: string,
  upper: string,
  criterion: Criterion,
): Reading {
  const low = readSpan(lower)?.first;
  const high = readSpan(upper)?.last;
  if (low === undefined || high === undefined) {
    return badDate(typed, criterion);
  }
  if (low > high) {
    return {refused: 'reversed-range', details: {found: typed}};
  }
  const sortKey = pointOf({low, high}, criterion);
  return {value: {text: typed, ...rangeEndpoints(typed), sortKey, low, high}};
}

function badDate(found: string, {id}: Criterion): Reading {
  return {
    refused: 'bad-date',
    details: {found, what: `criterion "${id}"`, mayBeRange: true},
  };
}
