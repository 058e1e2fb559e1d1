import type {Criterion} from '../model/index.js';
import type {Reading} from './valueType.js';

/**
 * Reads one of the words of an ordered list; the sort key is its index, the text
 * what readers see in its place.
 *
 * @param suggestion - The word that was probably meant, if it is none of them.
 */
export function readWord(
  typed: string,
  words: readonly string[],
  {id, labels = words}: Criterion,
  suggestion?: string,
): Reading {
  const index = words.indexOf(typed);
  if (index !== -1) {
    const text = labels[index] ?? typed;
    return {value: {text, sortKey: index, low: index, high: index}};
  }
  const what = `criterion "${id}"`;
  const details = {found: typed, what, expected: words};
  return {
    refused: 'unknown-word',
    details: suggestion === undefined ? details : {...details, suggestion},
  };
}
