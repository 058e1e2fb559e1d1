import type {RecordFormat} from './field.js';

/** An entry of `history`. */
export const eventFormat = {
  date: {
    kind: 'date',
    required: true,
    description: 'A year, month or day.',
  },
  title: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'What happened.',
  },
  text: {
    kind: 'prose',
    translatable: true,
    description: 'More about it.',
  },
  subjects: {
    kind: 'ids',
    section: 'subjects',
    description: 'Ids under "subjects".',
    reference: 'The id of a subject, or a list of them',
  },
  source: {
    kind: 'ids',
    section: 'sources',
    description: 'Where it comes from: ids under "sources".',
    reference: 'The id of a source, or a list of them',
  },
} as const satisfies RecordFormat;
