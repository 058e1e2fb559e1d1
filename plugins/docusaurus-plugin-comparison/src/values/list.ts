import type {Reading, ValueType} from './valueType.js';

/**
 * Several words, such as the platforms that something runs on; the sort key is
 * how many there are, and "none" stands for no word.
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
          criterion.id,
        ),
  readList: (typed, criterion) => {
    const words = typed.map((word) => word.trim());
    return words.length === 1 && words[0] === 'none'
      ? toValue('none', [])
      : readWords(words.join('; '), words, criterion.id);
  },
};

function readWords(
  typed: string,
  words: readonly string[],
  criterion: string,
): Reading {
  const what = `criterion "${criterion}"`;
  if (words.length === 0 || words.includes('')) {
    return {refused: 'empty-word', details: {what}};
  }
  const twice = words.find((word, index) => words.indexOf(word) < index);
  return twice === undefined
    ? toValue(typed, words)
    : {refused: 'duplicate-word', details: {word: twice, what}};
}

function toValue(text: string, items: readonly string[]): Reading {
  const count = items.length;
  return {value: {text, items, sortKey: count, low: count, high: count}};
}
