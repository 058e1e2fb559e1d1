import leven from 'leven';

/**
 * The word of `expected` that `found` was probably meant to be: at most a
 * third of its letters away, and the nearest; undefined where none is near.
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
  let least = Math.max(1, Math.floor(found.length / 3)) + 1;
  for (const word of expected) {
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
