import {conditionFormat} from './condition.js';
import type {RecordFormat} from './field.js';

/** An entry of `claims`. */
export const datasetClaimFormat = {
  words: {
    kind: 'prose',
    translatable: true,
    description: 'The sentence, for lists; pages have words of their own.',
    reference:
      'The sentence, for [lists](./claims.md#dataset); [may be marked](#marked-text). Pages have words of their own',
  },
  ...conditionFormat,
  if: {...conditionFormat.if, required: true},
  reason: {...conditionFormat.reason, translatable: true},
} as const satisfies RecordFormat;
