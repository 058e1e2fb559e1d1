import {judgeRelease, parseRanges} from '../../values/availabilityRanges.js';
import {readVersion} from '../../values/versionOrder.js';
import {joinVerdicts, type Verdict} from '../../views/mustHaves.js';
import type {FilterKind} from './filterReading.js';

const conditions = /\s*,\s*(partial|flag)(?=\s*(?:,|$))/g;

/**
 * What works in a release, such as `100`. What is partial or behind a flag
 * counts with `100, partial, flag`.
 */
export const availabilityFilter: FilterKind = {
  takesOneRelease: true,
  read: (text, {typed}) => {
    const counted = new Set(
      [...text.matchAll(conditions)].map(([, condition]) => condition),
    );
    const release = text.replace(conditions, '').trim();
    if (readVersion(release)?.version !== release) {
      return {problem: {reason: 'notVersion', found: release}};
    }
    const judgeSide = (side: string): Verdict => {
      const ranges = parseRanges(side);
      return 'found' in ranges
        ? 'maybe'
        : judgeRelease(ranges, release, {
            partial: counted.has('partial'),
            flag: counted.has('flag'),
          });
    };
    return {
      passes: (index) =>
        typed[index]?.some((side) => judgeSide(side) !== 'no') === true,
      judge: (index) => joinVerdicts((typed[index] ?? []).map(judgeSide)),
    };
  },
  split: () => undefined,
  fallback: () => '1.0',
};
