import type {Reading} from './valueType.js';

/**
 * Reads one of the words of an ordered list; the sort key is its index.
 *
 * @param meant the word that was probably meant where it is none of them.
 */
export function readWord(
  typed: string,
  words: readonly string[],
  what: string,
  meant?: string,
): Reading {
  const index = words.indexOf(typed);
  if (index !== -1) {
    return {value: {text: typed, sortKey: index, low: index, high: index}};
  }
  const details = {found: typed, what, expected: words};
  return {
    refused: 'unknown-word',
    details: meant === undefined ? details : {...details, meant},
  };
}
