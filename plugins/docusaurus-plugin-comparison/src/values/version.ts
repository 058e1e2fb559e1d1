import {compareVersions, validate} from 'compare-versions';
import type {ValueType} from './valueType.js';

const qualifiedVersion =
  /^(?:(?:~|≈|<=|>=|≤|≥|<|>)\s?)?(?<version>[^\s<>=~≈≤≥]+)$/;

/**
 * A version, in the order of releases: 1.10 after 1.9, a pre-release before its
 * release. A qualifier is shown and does not count in the order.
 */
export const version: ValueType = {
  name: 'version',
  example: '1.10.0',
  read: (typed) => {
    const sortKey = qualifiedVersion.exec(typed.trim())?.groups?.['version'];
    return sortKey !== undefined && isVersion(sortKey)
      ? {value: {text: typed, sortKey}}
      : {refused: 'bad-version', details: {found: typed}};
  },
  compare: (a, b) =>
    compareVersions(padded(String(a.sortKey)), padded(String(b.sortKey))),
};

const versionPattern = /^v?(?<numbers>\d+(?:\.\d+){0,3})(?<rest>[-+].*)?$/;

function isVersion(version: string): boolean {
  // The library takes "*" and "x" for any number, which has no place.
  return versionPattern.test(version) && validate(padded(version));
}

/**
 * The same version as the library needs it: a pre-release must follow three
 * numbers, and an "x" in it is a word.
 */
function padded(version: string): string {
  return version.replace(
    versionPattern,
    (_, numbers: string, rest: string = '') => {
      const missing = Math.max(0, 3 - numbers.split('.').length);
      const words = rest.replace(/(?<=[-.])[*x](?=[.+]|$)/gi, '$&-');
      return numbers + '.0'.repeat(missing) + words;
    },
  );
}
