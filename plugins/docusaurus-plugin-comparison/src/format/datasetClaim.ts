import {conditionFormat} from './condition.js';
import type {RecordFormat} from './field.js';

/** An entry of `claims`. */
export const datasetClaimFormat = {
  words: {
    kind: 'prose',
    translatable: true,
    description: 'The sentence that lists show; pages use their own words.',
    reference:
      'The sentence that [lists](./claims.md#dataset) show; [may be marked](#marked-text). Pages use their own words',
  },
  ...conditionFormat,
  if: {...conditionFormat.if, required: true},
  reason: {...conditionFormat.reason, translatable: true},
} as const satisfies RecordFormat;
