import type {Reading} from './valueType.js';

/** Reads one of the words of an ordered list; the sort key is its index. */
export function readWord(
  typed: string,
  words: readonly string[],
  what: string,
): Reading {
  const index = words.indexOf(typed);
  return index === -1
    ? {refused: 'unknown-word', details: {found: typed, what, expected: words}}
    : {value: {text: typed, sortKey: index, low: index, high: index}};
}
