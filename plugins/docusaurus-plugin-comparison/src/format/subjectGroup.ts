import type {RecordFormat} from './field.js';

/** An entry of `subjectGroups`. */
export const subjectGroupFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The heading over its subjects.',
  },
} as const satisfies RecordFormat;
