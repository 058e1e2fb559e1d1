import type {RecordFormat} from './field.js';

/** The maximum number of characters in a quote: an amount that may be quoted anywhere. */
export const longestQuote = 300;

/** The long form of an entry of `source` of a value. */
export const citationFormat = {
  id: {
    kind: 'text',
    section: 'sources',
    required: true,
    description: 'The id of the source.',
    reference: 'The id of the [source](#sources)',
  },
  quote: {
    kind: 'text',
    description: 'What it says, word for word: at most 300 characters.',
    reference:
      'What it says, word for word, in at most 300 characters; [figures are checked](#quotes-of-sources)',
  },
  at: {
    kind: 'text',
    description: 'Where it says so: a page, such as 12 or 12–14, or a section.',
    reference:
      'Where it says so: a page, such as `12` or `12–14`, or other words, such as `section 3.2`',
  },
} as const satisfies RecordFormat;
