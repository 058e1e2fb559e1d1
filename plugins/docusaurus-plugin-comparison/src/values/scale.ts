import type {ValueType} from './valueType.js';
import {readWord} from './words.js';

/** One of the words that the criterion lists, weakest first. */
export const scale: ValueType = {
  name: 'scale',
  example: 'hypervisor',
  needs: 'scale',
  words: ({scale: words = [], labels = words}) => labels,
  markers: ({markers}) => markers,
  read: (typed, criterion) => readWord(typed, criterion.scale ?? [], criterion),
};
