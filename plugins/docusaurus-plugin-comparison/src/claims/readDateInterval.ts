import {msPerDay, readSpan} from '../values/calendar.js';
import {infinity, minusInfinity, toExact} from './exact.js';
import {createInterval, type Figures} from './interval.js';
import {normalizeText} from './normalizeText.js';

const dateParts =
  /^(~|≈|<=|>=|≤|≥|<|>)?\s?(\d[\d-]*)(?:(?: to |\s?[–—]\s?)(\S+))?$/;

/** A date as days: from its first one up to, not including, the next period. */
export function readDateInterval(typed: string): Figures | undefined {
  const [, qualifier, from = '', to = from] =
    dateParts.exec(normalizeText(typed)) ?? [];
  const start = readSpan(from);
  const end = readSpan(to);
  if (!start || !end) {
    return undefined;
  }
  const low = toExact(start.first);
  const high = toExact(end.last + 1);
  switch (qualifier) {
    case '~':
    case '≈':
      return createInterval(
        toExact(shiftYear(start.first, -1)),
        toExact(shiftYear(end.last + 1, 1)),
        false,
        true,
      );
    case '<':
      return createInterval(minusInfinity, low, true, true);
    case '≤':
    case '<=':
      return createInterval(minusInfinity, high, true, true);
    case '>':
      return createInterval(high, infinity);
    case '≥':
    case '>=':
      return createInterval(low, infinity);
    default:
      return createInterval(low, high, false, true);
  }
}

/** The same day of another year, by the calendar. */
function shiftYear(day: number, years: number): number {
  const date = new Date(day * msPerDay);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime() / msPerDay;
}
