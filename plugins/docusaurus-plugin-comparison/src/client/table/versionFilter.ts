import {
  compareReleases,
  readVersion,
  type QualifiedVersion,
} from '../../values/versionOrder.js';
import {joinVerdicts, type Verdict} from '../../views/mustHaves.js';
import {readTypedBounds, reversed} from './filterBounds.js';
import type {FilterKind, FilterProblem, Notation} from './filterReading.js';

/** From which to which version; without one, there is no end. */
export interface VersionBounds {
  readonly low?: string;
  readonly high?: string;
  /** Whether the ends themselves are left out. */
  readonly isOpen?: boolean;
}

/**
 * Bounds of versions, such as `>= 1.10` or `1.9..2.0`, in the order of releases.
 * A version passes if it is within, and `≥ 1.9` if a later one is.
 */
export const versionFilter: FilterKind = {
  read: (text, {typed}, notation) => {
    const bounds = readBoundsOfVersions(text, notation);
    return 'problem' in bounds
      ? bounds
      : {
          passes: (index) =>
            typed[index]?.some((version) => {
              const read = readVersion(version);
              return read !== undefined && meets(toVersionBounds(read), bounds);
            }) === true,
          judge: (index) =>
            joinVerdicts(
              (typed[index] ?? []).map((version) => {
                const read = readVersion(version);
                return read && !/[~≈]/.test(read.qualifier ?? '')
                  ? judgeVersion(toVersionBounds(read), bounds)
                  : 'maybe';
              }),
            ),
        };
  },
  split: splitVersions,
  fallback: () => '1.0',
};

// A hyphen is part of a version, so it needs spaces to separate two.
const versionRangeDash = /^(\S+)(?:\s?[–—]\s?|\s-\s)(\S+)$/;

function splitVersions(text: string): readonly [string, string] | undefined {
  const [, low, high] = versionRangeDash.exec(text) ?? [];
  return low !== undefined && high !== undefined ? [low, high] : undefined;
}

/** Reads bounds of versions. */
export function readBoundsOfVersions(
  text: string,
  notation: Notation,
): VersionBounds | {readonly problem: FilterProblem} {
  const {sign, ends} = readTypedBounds(text, notation, splitVersions);
  const wrong = ends.find(
    (end) => !isPlainVersion(end.trim()) && (end !== '' || ends.length === 1),
  );
  if (wrong !== undefined || ends.every((end) => end === '')) {
    return {problem: {reason: 'notVersion', found: wrong || text.trim()}};
  }
  const [low = '', high = low] = ends.map((end) => end.trim());
  if (ends.length === 1) {
    return {
      ...(!sign.startsWith('<') && {low}),
      ...(!sign.startsWith('>') && {high}),
      isOpen: sign === '<' || sign === '>',
    };
  }
  return low !== '' && high !== '' && compareReleases(low, high) > 0
    ? {problem: reversed(ends)}
    : {...(low !== '' && {low}), ...(high !== '' && {high})};
}

function isPlainVersion(text: string): boolean {
  return readVersion(text)?.version === text;
}

/** The versions that a value says: `≥ 1.9` says all from 1.9 on. */
function toVersionBounds({
  qualifier = '',
  version,
}: QualifiedVersion): VersionBounds {
  return {
    ...(!/[<≤]/.test(qualifier) && {low: version}),
    ...(!/[>≥]/.test(qualifier) && {high: version}),
    isOpen: qualifier === '<' || qualifier === '>',
  };
}

function judgeVersion(value: VersionBounds, filter: VersionBounds): Verdict {
  if (!meets(value, filter)) {
    return 'no';
  }
  const isWithin = (inner: string | undefined, sign: 1 | -1): boolean => {
    const outer = sign === 1 ? filter.low : filter.high;
    if (outer === undefined || inner === undefined) {
      return outer === undefined;
    }
    const order = sign * compareReleases(inner, outer);
    return filter.isOpen && !value.isOpen ? order > 0 : order >= 0;
  };
  return isWithin(value.low, 1) && isWithin(value.high, -1) ? 'yes' : 'maybe';
}

function meets(value: VersionBounds, filter: VersionBounds): boolean {
  const isBefore = (a: string | undefined, b: string | undefined): boolean => {
    const order =
      a === undefined || b === undefined ? -1 : compareReleases(a, b);
    return filter.isOpen ? order < 0 : order <= 0;
  };
  return isBefore(value.low, filter.high) && isBefore(filter.low, value.high);
}
