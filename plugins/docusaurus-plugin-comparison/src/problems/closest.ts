import leven from 'leven';
import {quote} from './quote.js';

const mostCompared = 200;

/**
 * The word of `expected` that `found` was probably meant to be: the nearest,
 * and at most a third of its letters away (two letters swapped count as two);
 * undefined where none is near.
 */
export function closest(
  found: string,
  expected: Iterable<string>,
): string | undefined {
  // A long word is no slip of the keyboard, and comparing it costs its square.
  if (found.length > 60) {
    return undefined;
  }
  let best: string | undefined;
  const most =
    found.length < 4
      ? Math.min(1, found.length - 1)
      : Math.max(2, Math.floor(found.length / 3));
  let least = most + 1;
  let compared = 0;
  for (const word of expected) {
    // With thousands of words and thousands of mistakes the suggestions would
    // take longer than all the rest.
    compared += 1;
    if (compared > mostCompared) {
      break;
    }
    if (Math.abs(word.length - found.length) >= least) {
      continue;
    }
    const distance =
      word.toLowerCase() === found.toLowerCase() ? 0 : leven(found, word);
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

/** The sentence that names it, after a space; empty if no word is close. */
export function didYouMean(found: string, expected: readonly string[]): string {
  const word = closest(found, expected);
  return word === undefined ? '' : ` Did you mean ${quote(word)}?`;
}
