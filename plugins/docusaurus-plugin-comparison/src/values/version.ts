import {compareVersions, validate} from 'compare-versions';
import type {ValueType} from './valueType.js';

const qualified = /^(?:(?:~|≈|<=|>=|≤|≥|<|>)\s?)?(?<version>[^\s<>=~≈≤≥]+)$/;

/**
 * A version, in the order of releases: 1.10 after 1.9, a pre-release before its
 * release. A qualifier is shown and does not count in the order.
 */
export const version: ValueType = {
  name: 'version',
  example: '1.10.0',
  read: (typed) => {
    const sortKey = qualified.exec(typed.trim())?.groups?.['version'];
    // The library takes "*" and "x" for any number, which has no place.
    return sortKey !== undefined && /^v?\d/.test(sortKey) && isPlain(sortKey)
      ? {value: {text: typed, sortKey}}
      : {refused: 'bad-version', details: {found: typed}};
  },
  compare: (a, b) => compareVersions(String(a.sortKey), String(b.sortKey)),
};

function isPlain(version: string): boolean {
  const [numbers = ''] = version.split(/[-+]/);
  return validate(version) && !/[*x]/i.test(numbers);
}
