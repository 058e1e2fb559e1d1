import type {ScaleTone, ShapeName} from '../model/index.js';
import type {RecordFormat} from './field.js';

const shapes = [
  'tick',
  'cross',
  'half',
  'ring',
  'circle',
  'diamond',
  'square',
  'triangle',
  'star',
  'dash',
] as const satisfies readonly ShapeName[];

const scaleTones = [
  'good',
  'fair',
  'weak',
  'bad',
  'neutral',
] as const satisfies readonly ScaleTone[];

/** A word of a scale. */
export const scaleWordFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The word, as readers see it.',
  },
  shape: {
    kind: 'word',
    words: shapes,
    description: 'The shape before the word.',
    reference:
      'The shape before the word, which no other word of the scale has',
  },
  tone: {
    kind: 'word',
    words: scaleTones,
    description: 'The color of the shape.',
  },
} as const satisfies RecordFormat;

/** An entry of `scales`. */
export const scaleFormat = {
  words: {
    kind: 'map',
    record: scaleWordFormat,
    required: true,
    description: 'Its words by id, the weakest first.',
  },
} as const satisfies RecordFormat;
