import type {ValueType} from './valueType.js';
import {compareReleases, readVersion} from './versionOrder.js';

/**
 * A version, in the order of releases. A qualifier is shown and does not count
 * in the order.
 */
export const version: ValueType = {
  name: 'version',
  example: '1.10.0',
  bounds: 'version',
  read: (typed) => {
    const found = readVersion(typed);
    return found
      ? {value: {text: typed, sortKey: found.version}}
      : {refused: 'bad-version', details: {found: typed}};
  },
  compare: (a, b) => compareReleases(String(a.sortKey), String(b.sortKey)),
};
