import {compareVersions, validate} from 'compare-versions';

/** A version, and the sign before it, if there is one. */
export interface QualifiedVersion {
  readonly qualifier?: string;
  readonly version: string;
}

const qualifiedVersion =
  /^(?:(?<qualifier>~|≈|<=|>=|≤|≥|<|>)\s?)?(?<version>[^\s<>=~≈≤≥]+)$/;

/** Reads a version as an author types it; undefined if the text is none. */
export function readVersion(typed: string): QualifiedVersion | undefined {
  const {qualifier, version} =
    qualifiedVersion.exec(typed.trim())?.groups ?? {};
  return version !== undefined && isVersion(version)
    ? {...(qualifier !== undefined && {qualifier}), version}
    : undefined;
}

/**
 * The order of two versions that `readVersion` has read: 1.10 after 1.9, a
 * pre-release before its release.
 */
export function compareReleases(a: string, b: string): number {
  return compareVersions(padded(a), padded(b));
}

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
