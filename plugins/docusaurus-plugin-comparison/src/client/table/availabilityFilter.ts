import {judgeRelease, parseRanges} from '../../values/availabilityRanges.js';
import {readVersion} from '../../values/versionOrder.js';
import {joinVerdicts, type Verdict} from '../../views/mustHaves.js';
import type {FilterExtras, FilterKind} from './filterReading.js';

const conditions = /\s*,\s*(partial|flag)(?=\s*(?:,|$))/g;

const extras: FilterExtras = {
  labels: {partial: 'alsoPartial', flag: 'alsoFlag'},
  list: ({typed}) => {
    const ranges = typed.flat().flatMap((side) => {
      const read = parseRanges(side);
      return 'found' in read ? [] : read;
    });
    return [
      ...(ranges.some(({partial}) => partial) ? ['partial'] : []),
      ...(ranges.some(({flag}) => flag !== undefined) ? ['flag'] : []),
    ];
  },
  split: (text) => [
    text.replace(conditions, '').trim(),
    [...text.matchAll(conditions)].map(([, condition = '']) => condition),
  ],
  join: (text, words) => [text, ...words].join(', '),
};

/**
 * What works in a release, such as `100`. What is partial or behind a flag
 * counts with `100, partial, flag`, as an address has it.
 */
export const availabilityFilter: FilterKind = {
  takesOneRelease: true,
  extras,
  read: (text, {typed}) => {
    const [release, words] = extras.split(text);
    if (readVersion(release)?.version !== release) {
      return {problem: {reason: 'notVersion', found: release}};
    }
    const judgeSide = (side: string): Verdict => {
      const ranges = parseRanges(side);
      return 'found' in ranges
        ? 'maybe'
        : judgeRelease(ranges, release, {
            partial: words.includes('partial'),
            flag: words.includes('flag'),
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
