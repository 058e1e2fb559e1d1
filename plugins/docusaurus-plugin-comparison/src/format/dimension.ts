import type {RecordFormat} from './field.js';

/** A choice of a dimension. */
export const choiceFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The choice, as readers see it.',
  },
} as const satisfies RecordFormat;

/** An entry of `dimensions`. */
export const dimensionFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'What is chosen, such as Region.',
  },
  choices: {
    kind: 'map',
    record: choiceFormat,
    required: true,
    description: 'The choices by id, in the order in which they are offered.',
  },
  first: {
    kind: 'text',
    description: 'The id of the choice that is shown first.',
    reference:
      'The id of the choice that is shown until a reader chooses another one; the first one listed if omitted',
  },
} as const satisfies RecordFormat;
