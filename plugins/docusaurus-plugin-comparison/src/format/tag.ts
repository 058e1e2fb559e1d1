import type {RecordFormat} from './field.js';

/** An entry of `tags`. */
export const tagFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The tag, as readers see it.',
  },
} as const satisfies RecordFormat;
