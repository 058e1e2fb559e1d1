import leven from 'leven';

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
