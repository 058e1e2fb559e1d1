import type {Criterion, Value} from '../model/index.js';
import type {Language} from './language.js';
import type {Reading, ValueType} from './valueType.js';

/**
 * Several words, such as the platforms that something runs on; "none" is a list
 * without words. What is best is decided by how many there are.
 */
export const list: ValueType = {
  name: 'list',
  example: 'Linux; macOS',
  read: (typed, criterion) =>
    typed.trim() === 'none'
      ? toValue(typed, [])
      : readWords(
          typed,
          typed.split(';').map((word) => word.trim()),
          criterion,
        ),
  readList: (typed, criterion) => {
    const words = typed.map((word) => word.trim());
    return words.length === 1 && words[0] === 'none'
      ? toValue('none', [])
      : readWords(words.join('; '), words, criterion);
  },
  compare: compareEntries,
};

/**
 * Orders two lists as an index does: by their first words, then by their second
 * ones. A list that ends earlier comes first.
 */
function compareEntries(
  {items: a = []}: Value,
  {items: b = []}: Value,
  {compareWords}: Language,
): number {
  for (const [index, word] of a.entries()) {
    const other = b[index];
    const order = other === undefined ? 1 : compareWords(word, other);
    if (order !== 0) {
      return order;
    }
  }
  return a.length - b.length;
}

function readWords(
  typed: string,
  words: readonly string[],
  {id, repeats}: Criterion,
): Reading {
  const what = `criterion "${id}"`;
  if (words.length === 0 || words.includes('')) {
    return {refused: 'empty-word', details: {what}};
  }
  const twice = repeats
    ? undefined
    : words.find((word, index) => words.indexOf(word) < index);
  return twice === undefined
    ? toValue(typed, words)
    : {refused: 'duplicate-word', details: {word: twice, what}};
}

function toValue(text: string, items: readonly string[]): Reading {
  const count = items.length;
  const sortKey = items.join('; ');
  return {value: {text, items, sortKey, low: count, high: count}};
}
