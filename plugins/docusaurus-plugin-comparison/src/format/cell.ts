import {citationFormat} from './citation.js';
import type {RecordFormat} from './field.js';

/** What may be said about a value. */
export const annotationsFormat = {
  note: {
    kind: 'prose',
    translatable: true,
    description: 'What a reader should know; `code`, *emphasis*, [links](…).',
    reference: 'What a reader should know',
  },
  when: {
    kind: 'text',
    translatable: true,
    description: 'The condition under which it holds.',
    reference: 'The condition under which the value holds, as plain text',
  },
  asOf: {kind: 'date', description: 'The date for which it holds.'},
  source: {
    kind: 'ids',
    section: 'sources',
    orNone: true,
    record: citationFormat,
    description: 'Where it comes from: ids under "sources", or none.',
    reference:
      'Where it comes from: the id of a [source](#sources), [a quote of it](#quotes-of-sources), a list of them, or `none`',
  },
  derived: {
    kind: 'flag',
    description: 'Whether it is calculated from what the source says.',
    reference:
      '`true` for a value that is calculated from what the source says and is not in its quote',
  },
} as const satisfies RecordFormat;

const value = {
  kind: 'value',
  description: 'The value, or unknown, or n/a.',
  reference: 'The value, `unknown` or `n/a`',
} as const;

/** One of the sides of a disputed cell. */
export const claimFormat = {
  value: {...value, required: true},
  ...annotationsFormat,
  source: {...annotationsFormat.source, required: 'own-message'},
} as const satisfies RecordFormat;

/** The long form of a cell, which has either a `value` or is `disputed`. */
export const cellFormat = {
  value,
  disputed: {
    kind: 'list',
    record: claimFormat,
    min: 2,
    description: 'Two or more values that sources disagree on.',
    reference: 'In place of `value`: two or more sides',
  },
  ...annotationsFormat,
} as const satisfies RecordFormat;
