import type {RecordFormat} from './field.js';

/** A question of the guide. */
export const questionFormat = {
  ask: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The question.',
  },
  yes: {
    kind: 'answer',
    required: true,
    description: 'Where the answer yes leads.',
  },
  no: {
    kind: 'answer',
    required: true,
    description: 'Where the answer no leads.',
  },
} as const satisfies RecordFormat;
