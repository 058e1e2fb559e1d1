import type {ValueType} from './valueType.js';

// The locale is named so that the order is the same on every machine.
const collator = new Intl.Collator('en', {numeric: true});

/** Words; in the order of the alphabet, with numbers inside read as numbers. */
export const text: ValueType = {
  name: 'text',
  example: 'Any Linux distribution',
  isProse: true,
  read: (typed) => ({value: {text: typed, sortKey: typed}}),
  compare: (a, b) => collator.compare(String(a.sortKey), String(b.sortKey)),
};
