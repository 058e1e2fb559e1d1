import type {RecordFormat} from './field.js';

/** What the subjects of a dataset are called. */
export const subjectNounFormat = {
  one: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The noun for one of them, such as "engine".',
  },
  other: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The noun for several of them, such as "engines".',
  },
} as const satisfies RecordFormat;
