import {useUniversalTime} from './universalDate.js';

const seed = 0x9e3779b9;

/**
 * Takes from this thread what makes two pictures of one text differ: places
 * have one time, UTC. Returns what makes chance begin anew, for each diagram.
 */
export function keepStill(): () => void {
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
