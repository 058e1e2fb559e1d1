import type {Place} from '../problems/problem.js';

/** A part of a text in a file, if it is there as it was read. */
export function partOfPlace(
  place: Place | undefined,
  text: string,
  start: number,
  end: number,
): Place | undefined {
  return place && place.end - place.start === text.length
    ? {...place, start: place.start + start, end: place.start + end}
    : place;
}
