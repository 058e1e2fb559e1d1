import type {ValueType} from './valueType.js';
import {readWord} from './words.js';

/** Its words, the weakest first. */
export const supportWords = ['no', 'partial', 'yes'];
const supportMarkers = (['ring', 'half', 'circle'] as const).map((shape) => ({
  shape,
}));
// What other formats write for the same.
const otherWords: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['on', 'yes'],
  ['y', 'yes'],
  ['false', 'no'],
  ['off', 'no'],
  ['n', 'no'],
  ['partly', 'partial'],
  ['partially', 'partial'],
]);

/** Whether something is there: no, partial or yes. */
export const support: ValueType = {
  name: 'support',
  words: ({labels = supportWords}) => labels,
  markers: () => supportMarkers,
  example: 'partial',
  read: (typed, criterion) =>
    readWord(
      typed,
      supportWords,
      criterion,
      supportWords.find((word) => word === typed.toLowerCase()) ??
        otherWords.get(typed.toLowerCase()),
    ),
};
