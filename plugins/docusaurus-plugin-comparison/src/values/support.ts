import type {ValueType} from './valueType.js';
import {readWord} from './words.js';

/** Whether something is there: no, partial or yes. */
export const support: ValueType = {
  name: 'support',
  example: 'partial',
  read: (typed, criterion) =>
    readWord(typed, ['no', 'partial', 'yes'], `criterion "${criterion.id}"`),
};
