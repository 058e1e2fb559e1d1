import type {Direction} from '../model/index.js';
import type {RecordFormat} from './field.js';
import {provenanceFormat} from './provenance.js';

const betterDirections = [
  'lower',
  'higher',
] as const satisfies readonly Direction[];

/** An entry of `criteria`. */
export const criterionFormat = {
  name: {
    kind: 'text',
    required: true,
    translatable: true,
    description: 'The question, as the table shows it.',
  },
  type: {
    kind: 'value-type',
    required: true,
    description: 'How values are written and ordered.',
    reference: 'How values are written and ordered: [one of the types](#types)',
  },
  group: {
    kind: 'text',
    section: 'groups',
    orText: true,
    translatable: true,
    description: 'A heading over neighbouring criteria.',
    reference:
      'A heading over neighbouring criteria with the same `group`, or the id of a [group](#criterion-groups)',
  },
  by: {
    kind: 'ids',
    section: 'dimensions',
    description: 'What its values depend on: ids under "dimensions".',
    reference:
      'The id of a [dimension](#dimensions) on which its values depend, or a list of two',
  },
  is: {
    kind: 'text',
    description: 'How its values are computed, such as "price / cpus".',
    reference:
      '[How its values are computed](#computed) from other criteria, such as `price / cpus`',
  },
  better: {
    kind: 'word',
    words: betterDirections,
    description: 'Which end is better; leave out where neither is.',
    reference:
      '`lower` or `higher`, where one end is better. Tables mark the best values, and color the shapes of words',
  },
  lower: {
    kind: 'text',
    translatable: true,
    description:
      'What a lower value is called next to another: faster, cheaper.',
    reference:
      'What a lower figure or date is next to another one, such as `faster`, `cheaper` or `older`: a table with a [baseline](./table.md#baseline) says "18 times faster". Refused where values are neither',
  },
  higher: {
    kind: 'text',
    translatable: true,
    description:
      'What a higher value is called next to another: slower, newer.',
    reference: 'The same for a higher one, such as `slower` or `newer`',
  },
  description: {
    kind: 'prose',
    translatable: true,
    description: 'What exactly is asked.',
    reference:
      'What exactly is asked; [may be marked](#marked-text). Shown below the table',
  },
  scale: {
    kind: 'scale',
    description:
      'The words of type "scale", the weakest first, or an id under "scales".',
    reference:
      'The words of a criterion of the type `scale`, the weakest first, or the id of a [scale](#scales). Needed there, refused elsewhere',
  },
  labels: {
    kind: 'labels',
    translatable: true,
    description:
      'What readers see in place of a word of type "support" or "scale".',
    reference:
      'What readers see in place of words of `support` and `scale`, above all in [translations](#translations)',
  },
  words: {
    kind: 'labels',
    translatable: true,
    deprecated: true,
    description: 'The earlier name of "labels".',
    reference: 'The earlier name of `labels`, which stays valid',
  },
  currency: {
    kind: 'currency',
    description: 'The ISO 4217 code of type "money", such as EUR.',
    reference:
      'The ISO 4217 code of a criterion of the type `money`, such as `EUR`. Needed there, refused elsewhere',
  },
  unit: {
    kind: 'unit',
    description: 'The unit of type "quantity", such as MB/s.',
    reference:
      'The unit of a criterion of the type `quantity`, such as `MB/s`; values in other units [convert to it](./units.md). Needed there, refused elsewhere',
  },
  show: {
    kind: 'word',
    words: ['typed', 'unit'],
    assumed: 'typed',
    description:
      'Whether values of type "quantity" are shown as typed or in the unit of the criterion.',
  },
  bare: {
    kind: 'flag',
    description: 'Whether values of type "quantity" may leave the unit out.',
  },
  negative: {
    kind: 'flag',
    description: 'Whether values of type "quantity" may be below 0.',
  },
  repeats: {
    kind: 'flag',
    description: 'Whether a "list" may have an entry twice, such as 2; 8; 8.',
    reference:
      'Whether values of the type `list` may have an entry twice, as a series such as `2; 8; 8`',
  },
  sortBy: {
    kind: 'word',
    words: ['low', 'middle', 'high'],
    assumed: 'middle',
    description: 'Which point of a range counts in the order.',
  },
  was: {
    kind: 'id',
    description: 'Its earlier id, so that a comparison of changes follows it.',
    reference:
      'Its earlier id, so that [`comparison:diff`](./check.md#diff) follows it',
  },
  ...provenanceFormat,
} as const satisfies RecordFormat;
