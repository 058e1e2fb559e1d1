import type {RecordFormat} from './field.js';
import {provenanceFormat} from './provenance.js';

/** An entry of `groups`. */
export const criterionGroupFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The heading over its criteria.',
  },
  ...provenanceFormat,
} as const satisfies RecordFormat;
