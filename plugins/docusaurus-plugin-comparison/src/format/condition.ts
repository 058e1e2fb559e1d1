import type {RecordFormat} from './field.js';

/** What the data must say: the condition of a claim or of a part of the guide. */
export const conditionFormat = {
  if: {
    kind: 'text',
    description: 'What the data must say, such as "a.price < b.price".',
    reference:
      '[What the data must say](./claims.md#conditions), such as `a.price < b.price`',
  },
  expect: {
    kind: 'word',
    words: ['holds', 'open', 'fails'],
    assumed: 'holds',
    description: 'What the data is expected to say about it.',
    reference: 'What the data is expected to say',
  },
  reason: {
    kind: 'text',
    description: 'Why it is not expected to hold.',
    reference:
      'Why it is not expected to hold. Required with `expect: open` and `expect: fails`',
  },
  fresh: {
    kind: 'text',
    description: 'How many days old the data may be, such as 730d.',
    reference: 'How many days old the data may be, such as `730d`',
  },
} as const satisfies RecordFormat;
