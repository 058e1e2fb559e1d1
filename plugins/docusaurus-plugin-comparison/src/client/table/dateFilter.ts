import {readSpan} from '../../values/calendar.js';
import {readDateBounds} from '../../values/dateBounds.js';
import {joinVerdicts, judgeBounds} from '../../views/mustHaves.js';
import {
  overlaps,
  readTypedBounds,
  reversed,
  type FilterBounds,
  type Sign,
} from './filterBounds.js';
import type {FilterKind, FilterProblem, Notation} from './filterReading.js';

/**
 * Bounds of dates, such as `> 2000` or `2026-01..2026-06`. A year and a month are
 * all of their days: `> 2000` starts with 2001. A date passes if one of its days
 * is within.
 */
export const dateFilter: FilterKind = {
  read: (text, {typed}, notation) => {
    const bounds = readBoundsOfDates(text, notation);
    return 'problem' in bounds
      ? bounds
      : {
          passes: (index) =>
            typed[index]?.some((date) =>
              overlaps(readDateBounds(date), bounds),
            ) === true,
          judge: (index) =>
            joinVerdicts(
              (typed[index] ?? []).map((date) =>
                // How far "about" a date reaches, nobody has said.
                /^\s*[~≈]/.test(date)
                  ? 'maybe'
                  : judgeBounds(readDateBounds(date), bounds),
              ),
            ),
        };
  },
  split: splitDates,
  fallback: () => '2020',
};

// A year has four digits and a month two, so a hyphen before four separates.
const dateRangeDash = /^(.+?)(?:\s?[–—]\s?|\s-\s|-(?=\d{4}(?!\d)))(.+)$/;

function splitDates(text: string): readonly [string, string] | undefined {
  const [, low, high] = dateRangeDash.exec(text) ?? [];
  return low !== undefined && high !== undefined ? [low, high] : undefined;
}

/** Reads bounds in days since 1970-01-01. */
export function readBoundsOfDates(
  text: string,
  notation: Notation,
): FilterBounds | {readonly problem: FilterProblem} {
  const {sign, ends} = readTypedBounds(text, notation, splitDates);
  const spans = ends.map((end) => readSpan(end.trim()));
  const wrong = ends.find(
    (end, index) => !spans[index] && (end !== '' || ends.length === 1),
  );
  if (wrong !== undefined || ends.every((end) => end === '')) {
    return {problem: {reason: 'notDate', found: wrong || text.trim()}};
  }
  const [lower, upper] = spans;
  if (ends.length === 1) {
    return toDateBounds(sign, lower?.first ?? NaN, lower?.last ?? NaN);
  }
  const low = lower?.first ?? -Infinity;
  const high = upper?.last ?? Infinity;
  return low <= high ? {low, high} : {problem: reversed(ends)};
}

function toDateBounds(sign: Sign, first: number, last: number): FilterBounds {
  switch (sign) {
    case '<':
      return {low: -Infinity, high: first - 1};
    case '<=':
      return {low: -Infinity, high: last};
    case '>':
      return {low: last + 1, high: Infinity};
    case '>=':
      return {low: first, high: Infinity};
    case '=':
      return {low: first, high: last};
  }
}
