import type {Reading, ValueType} from '../valueType.js';
import {findMissingDates} from './dates.js';
import {findMissingFigures} from './figures.js';
import {findMissingReleases} from './releases.js';

/**
 * The parts of a value that no quote of its sources contains, as messages name
 * them: a figure, or the ends of a range. Words such as "yes" are not looked
 * for, since sources say them in their own.
 *
 * @param typed - A valid value.
 * @param read - Reads a text as a value of the criterion.
 */
export function findMissingInQuotes(
  typed: string,
  quotes: readonly string[],
  type: ValueType,
  read: (typed: string) => Reading,
): readonly string[] {
  if (type.isFigure) {
    return findMissingFigures(typed, quotes, read);
  }
  switch (type.bounds) {
    case 'date':
      return findMissingDates(typed, quotes);
    case 'version':
    case 'availability':
      return findMissingReleases(typed, quotes, type.bounds);
    default:
      return [];
  }
}
