import {boundsOf, type Bounds} from './bounds.js';
import {readSpan} from './calendar.js';

/** From which to which day a date reaches, in days since 1970-01-01. */
export interface DateBounds extends Bounds {
  /** The first day that is meant; omitted for a range. */
  readonly first?: number;
}

const qualifiedDate = /^(?<qualifier>~|≈|<=|>=|≤|≥|<|>)?\s?(?<span>\d[\d-]*)$/;
// A hyphen is part of a date, so it cannot separate two.
const range = /^(\S+)(?: to |\s?[–—]\s?)(\S+)$/;

/**
 * Reads a year, month or day, or a range of them, as an author types it. The
 * bounds of a range are as typed, even if the higher one comes first.
 *
 * @returns undefined if the text is not a date.
 */
export function readDateBounds(typed: string): DateBounds | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  const [, lower, upper] = range.exec(text) ?? [];
  if (lower !== undefined && upper !== undefined) {
    const low = readSpan(lower)?.first;
    const high = readSpan(upper)?.last;
    return low === undefined || high === undefined ? undefined : {low, high};
  }
  const {qualifier, span = ''} = qualifiedDate.exec(text)?.groups ?? {};
  const found = readSpan(span);
  return (
    found && {
      first: found.first,
      ...boundsOf(qualifier, {low: found.first, high: found.last}, -Infinity),
    }
  );
}
