import type {ValueType} from './valueType.js';

/** Words, in the order of the page's language. */
export const text: ValueType = {
  name: 'text',
  example: 'Any Linux distribution',
  isProse: true,
  read: (typed) => ({value: {text: typed, sortKey: typed}}),
  compare: (a, b, {compareWords}) =>
    compareWords(String(a.sortKey), String(b.sortKey)),
};
