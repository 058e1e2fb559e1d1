import {readVersion} from '../values/versionOrder.js';
import {infinity, minusInfinity, type Exact} from './exact.js';
import {createInterval, createPoint, type ValueInterval} from './interval.js';

/** A version with its sign; "~ 1.19" is any release that starts with 1.19. */
export function readVersionInterval(typed: string): ValueInterval {
  const {qualifier, version} = readVersion(typed) ?? {version: typed};
  switch (qualifier) {
    case '<':
      return createInterval<Exact | string>(minusInfinity, version, true, true);
    case '≤':
    case '<=':
      return createInterval<Exact | string>(minusInfinity, version, true);
    case '>':
      return createInterval<Exact | string>(version, infinity, true);
    case '≥':
    case '>=':
      return createInterval<Exact | string>(version, infinity);
    case '~':
    case '≈':
      return createInterval(version, followingVersion(version), false, true);
    default:
      return createPoint(version);
  }
}

/** Before every release, and pre-release, of the next number. */
function followingVersion(version: string): string {
  const [numbers = '0'] = /\d+(?:\.\d+)*/.exec(version) ?? [];
  const parts = numbers.split('.').map(BigInt);
  const last = parts.pop() ?? 0n;
  const next = [...parts, last + 1n];
  while (next.length < 3) {
    next.push(0n);
  }
  return `${next.join('.')}-0`;
}
