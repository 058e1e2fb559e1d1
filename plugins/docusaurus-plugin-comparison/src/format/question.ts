import {conditionFormat} from './condition.js';
import type {RecordFormat} from './field.js';

const condition = {
  ...conditionFormat,
  if: {
    ...conditionFormat.if,
    description: 'What the data must say about each subject that it leads to.',
    reference:
      '[What the data must say](#guide) about each subject that it leads to, such as `price ≤ 5 EUR`',
  },
} as const satisfies RecordFormat;

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
  ...condition,
} as const satisfies RecordFormat;

/** An answer of the guide that leads to subjects, with the condition that they must meet. */
export const answerFormat = {
  subjects: {
    kind: 'ids',
    section: 'subjects',
    required: true,
    description: 'Ids under "subjects".',
    reference: 'The id of a subject, or a list of them',
  },
  ...condition,
} as const satisfies RecordFormat;
