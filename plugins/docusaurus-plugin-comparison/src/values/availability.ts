import {
  findOverlap,
  formatRanges,
  isReversed,
  parseRanges,
  releaseOf,
  type AvailabilityRange,
} from './availabilityRanges.js';
import type {Reading, ValueType} from './valueType.js';
import {compareReleases} from './versionOrder.js';

/** Which releases have something, as in browser-compat-data. */
export const availability: ValueType = {
  name: 'availability',
  example: '120; 4, removed in 120, partial, prefix -webkit-',
  bounds: 'availability',
  read: (typed) => {
    const ranges = parseRanges(typed);
    return 'found' in ranges
      ? {refused: 'bad-availability', details: ranges}
      : toReading(ranges, typed);
  },
  readRanges: (ranges) => toReading(ranges, formatRanges(ranges)),
  compare: (a, b) => compareKeys(String(a.sortKey), String(b.sortKey)),
};

function toReading(
  ranges: readonly AvailabilityRange[],
  text: string,
): Reading {
  const wrong = ranges.find(
    ({since, note: _, ...conditions}) =>
      since === 'no' &&
      (ranges.length > 1 || Object.keys(conditions).length > 0),
  );
  if (wrong) {
    return {refused: 'bad-availability', details: {found: text}};
  }
  const reversed = ranges.find(isReversed);
  if (reversed) {
    const found = `${reversed.since}, removed in ${reversed.removed}`;
    return {refused: 'reversed-range', details: {found}};
  }
  const overlap = findOverlap(ranges);
  if (overlap) {
    const [first, second] = overlap.map((range) => formatRanges([range]));
    return {
      refused: 'overlapping-ranges',
      details: {first: first ?? '', second: second ?? ''},
    };
  }
  return {value: {text, sortKey: toSortKey(ranges)}};
}

/** The best of its ranges: its rank, and since when. */
function toSortKey(ranges: readonly AvailabilityRange[]): string {
  const [best = ''] = ranges
    .map((range) => `${rankOf(range)} ${releaseOf(range.since) ?? ''}`.trim())
    .sort(compareKeys);
  return best;
}

/** The place of its state, from available to not available. */
function rankOf({since, removed, partial, flag}: AvailabilityRange): number {
  if (since === 'no') {
    return 5;
  }
  if (removed !== undefined && removed !== 'preview') {
    return 4;
  }
  if (since === 'preview') {
    return 3;
  }
  return flag !== undefined ? 2 : partial ? 1 : 0;
}

/** "2 4" after "1 57"; within a rank, what names no release comes last. */
function compareKeys(a: string, b: string): number {
  const [aRank, aSince] = a.split(' ');
  const [bRank, bSince] = b.split(' ');
  if (aRank !== bRank || aSince === undefined || bSince === undefined) {
    return (
      Number(aRank) - Number(bRank) ||
      Number(aSince === undefined) - Number(bSince === undefined)
    );
  }
  return compareReleases(aSince, bSince);
}
