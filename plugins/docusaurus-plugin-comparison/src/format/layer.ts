import type {Tone} from '../model/index.js';
import type {RecordFormat} from './field.js';

const tones = [
  'neutral',
  'platform',
  'system',
  'support',
  'workload',
] as const satisfies readonly Tone[];

/** An entry of `layers`. */
export const layerFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The text of its box.',
  },
  tone: {
    kind: 'word',
    words: tones,
    assumed: 'neutral',
    description: 'Which colour it has.',
    reference: 'Its colour',
  },
} as const satisfies RecordFormat;

/** Layers that occur several times in a stack. */
export const copiesFormat = {
  copies: {
    kind: 'count',
    required: true,
    min: 2,
    max: 9,
    description: 'The number of copies side by side.',
    reference: 'How many',
  },
  of: {
    kind: 'stack',
    required: true,
    description: 'A stack, which may hold copies again.',
  },
} as const satisfies RecordFormat;
