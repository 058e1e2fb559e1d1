import {parseRanges, releaseOf} from '../availabilityRanges.js';
import {compareReleases, readVersion} from '../versionOrder.js';

/** The releases of a value that no quote contains; "1.19" is "v1.19.0". */
export function findMissingReleases(
  typed: string,
  quotes: readonly string[],
  bounds: 'version' | 'availability',
): readonly string[] {
  const found = quotes.flatMap(findReleases);
  const releases = bounds === 'version' ? versionOf(typed) : releasesOf(typed);
  return releases.filter(
    (release) => !found.some((each) => isSameRelease(each, release)),
  );
}

/** Whether two releases are one; the order leaves out what follows "+". */
function isSameRelease(a: string, b: string): boolean {
  const build = (release: string) => release.replace(/^[^+]*/, '');
  return compareReleases(a, b) === 0 && build(a) === build(b);
}

function versionOf(typed: string): readonly string[] {
  const version = readVersion(typed)?.version;
  return version === undefined ? [] : [version];
}

function releasesOf(typed: string): readonly string[] {
  const ranges = parseRanges(typed);
  return 'found' in ranges
    ? []
    : ranges
        .flatMap(({since, removed}) => [since, removed])
        .map(releaseOf)
        .filter((release) => release !== undefined);
}

function findReleases(quote: string): readonly string[] {
  return [...quote.matchAll(/(?<![\p{L}\d.])v?\d[\w.+-]*/gu)].flatMap(
    ([word]) => {
      // "Chrome 57." ends a sentence, and "57-based" is a word.
      const texts = [
        word,
        word.replace(/[.+-]+$/, ''),
        word.replace(/-.*$/, ''),
      ];
      const version = texts
        .map((text) => readVersion(text)?.version)
        .find((each) => each !== undefined);
      return version === undefined ? [] : [version];
    },
  );
}
