import type {RecordFormat} from './field.js';

/** An entry of `sources`. */
export const sourceFormat = {
  title: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'Its title.',
    reference: 'What it is called',
  },
  authors: {kind: 'text', translatable: true, description: 'Who wrote it.'},
  published: {kind: 'date', description: 'When.'},
  url: {
    kind: 'link',
    description: 'Where it can be read.',
  },
  archive: {
    kind: 'link',
    description:
      'Where a copy of it is kept, such as https://web.archive.org/….',
    reference:
      'Where a copy of it is kept, such as `https://web.archive.org/…`',
  },
  retrieved: {
    kind: 'date',
    description: 'The date on which it was read.',
  },
} as const satisfies RecordFormat;
