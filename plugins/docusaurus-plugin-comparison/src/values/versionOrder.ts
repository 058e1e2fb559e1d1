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
  return versionPattern.test(toSemantic(version)) && validate(padded(version));
}

// PEP 440: https://peps.python.org/pep-0440/
const pythonPattern =
  /^v?(?<numbers>\d+(?:\.\d+){0,2})(?:[._]?(?<stage>a|b|c|rc|alpha|beta|pre|preview)[._]?(?<count>\d*)|\.post(?<post>\d+)|\.dev(?<dev>\d+))$/;
const stages: Readonly<Record<string, string>> = {
  a: 'alpha',
  alpha: 'alpha',
  b: 'beta',
  beta: 'beta',
};
const javaPattern = /^(?<release>\d+)u(?<update>\d+)$/;

/**
 * A version of Python such as `1.0rc1`, or of Java such as `8u292`, as semantic
 * versioning has it: a word before its release, an update after it.
 */
function toSemantic(version: string): string {
  const {release, update} = javaPattern.exec(version)?.groups ?? {};
  if (release !== undefined && update !== undefined) {
    return `${release}.0.${update}`;
  }
  const {numbers, stage, count, post, dev} =
    pythonPattern.exec(version)?.groups ?? {};
  if (numbers === undefined) {
    return version;
  }
  if (stage !== undefined) {
    return `${numbers}-${stages[stage] ?? 'rc'}.${count === '' ? 0 : count}`;
  }
  const missing = '.0'.repeat(3 - numbers.split('.').length);
  return post === undefined
    ? // A number comes before each word.
      `${numbers}-0.${dev}`
    : `${numbers}${missing}.${post}`;
}

/**
 * The same version as the library needs it: a pre-release must follow three
 * numbers, and an "x" in it is a word.
 */
function padded(version: string): string {
  return toSemantic(version).replace(
    versionPattern,
    (_, numbers: string, rest: string = '') => {
      const missing = Math.max(0, 3 - numbers.split('.').length);
      const words = rest.replace(/(?<=[-.])[*x](?=[.+]|$)/gi, '$&-');
      return numbers + '.0'.repeat(missing) + words;
    },
  );
}
