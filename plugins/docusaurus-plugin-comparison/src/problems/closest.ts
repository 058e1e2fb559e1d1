import leven from 'leven';
import {quote} from './quote.js';

const maxCompared = 200;

/**
 * The word of `expected` that is nearest to `found`. At most a third of the
 * characters may differ, where two swapped characters count as two. Undefined
 * if no word is near enough.
 */
export function closest(
  found: string,
  expected: Iterable<string>,
): string | undefined {
  // A long word is rarely a typo, and comparing takes quadratic time.
  if (found.length > 60) {
    return undefined;
  }
  let best: string | undefined;
  const maxDistance =
    found.length < 4
      ? Math.min(1, found.length - 1)
      : Math.max(2, Math.floor(found.length / 3));
  let minDistance = maxDistance + 1;
  let compared = 0;
  for (const word of expected) {
    // With thousands of words and mistakes, suggestions would take longer than
    // everything else.
    compared += 1;
    if (compared > maxCompared) {
      break;
    }
    if (Math.abs(word.length - found.length) >= minDistance) {
      continue;
    }
    const distance =
      word.toLowerCase() === found.toLowerCase() ? 0 : leven(found, word);
    if (distance < minDistance) {
      minDistance = distance;
      best = word;
    }
  }
  return best;
}

/** A sentence that suggests it, after a space; empty if no word is close. */
export function didYouMean(found: string, expected: readonly string[]): string {
  const word = closest(found, expected);
  return word === undefined ? '' : ` Did you mean ${quote(word)}?`;
}
