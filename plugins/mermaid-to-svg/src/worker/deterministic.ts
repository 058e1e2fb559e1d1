import {useUniversalTime} from './universalDate.js';

const seed = 0x9e3779b9;

/**
 * Makes this thread deterministic: the time zone is UTC, and `Math.random` is a
 * seeded generator. Returns a function that resets the seed, to be called
 * before each diagram.
 */
export function makeDeterministic(): () => void {
  let state = seed;
  Math.random = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  useUniversalTime();
  return () => {
    state = seed;
  };
}
