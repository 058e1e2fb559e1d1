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
} as const satisfies RecordFormat;
