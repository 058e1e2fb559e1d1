import type {RecordFormat} from './field.js';
import {provenanceFormat} from './provenance.js';

export const delimiters = [',', ';', '\t', '|'] as const;

/** How a file of values is written; the names are those of Frictionless. */
export const dialectFormat = {
  delimiter: {
    kind: 'word',
    words: delimiters,
    description: 'What separates cells.',
    reference:
      'What separates cells: `,`, `;`, `"\\t"` or `|`. If omitted, a tab in a file that ends in `.tsv`, and a comma in others',
  },
  property: {
    kind: 'text',
    description: 'The path to the list in a JSON file, such as data.items.',
    reference:
      'The path to the list in a JSON file, such as `data.items`; the file itself if omitted',
  },
  decimalChar: {
    kind: 'word',
    words: ['.', ','],
    assumed: '.',
    description: 'What precedes the decimals of figures.',
  },
  groupChar: {
    kind: 'text',
    description: 'What separates groups of digits, such as a space.',
    reference: 'What separates groups of digits in figures, such as `" "`',
  },
} as const satisfies RecordFormat;

/** The long form of an entry of `columns`. */
export const columnFormat = {
  criterion: {
    kind: 'text',
    required: true,
    description: 'The id of the criterion that the column answers.',
  },
  suffix: {
    kind: 'text',
    description: 'What to add to each value, such as " K".',
    reference: 'What to add to each value, such as `" K"`',
  },
  words: {
    kind: 'replacements',
    description: 'What each text of the column means. No other is accepted.',
    reference:
      'What each text of the column means, such as `{1: yes, 0: no}`. No other text is accepted',
  },
} as const satisfies RecordFormat;

/** The long form of `values` of a dataset. */
export const valuesFileFormat = {
  path: {
    kind: 'csv-path',
    required: true,
    description: 'The path of the file, such as ./engines.csv.',
  },
  dialect: {
    kind: 'record',
    record: dialectFormat,
    description: 'How the file is written.',
    reference: '[How the file is written](#dialect)',
  },
  id: {
    kind: 'text',
    description: 'The column that names the subjects; "id" if omitted.',
    reference:
      'The column whose texts become the ids of the subjects, and their names if no other column does; `id` if omitted',
  },
  columns: {
    kind: 'columns',
    record: columnFormat,
    description: 'What columns contain, by their names in the file.',
    reference:
      '[What columns contain](#columns), by their names in the file: the id of a criterion, a field of a subject, or more about it',
  },
  missingValues: {
    kind: 'replacements',
    description: 'The texts in place of a value: unknown or n/a.',
    reference:
      "What texts in place of a value mean, such as `{'': unknown, '-': n/a}`",
  },
  others: {
    kind: 'word',
    words: ['refuse', 'ignore'],
    assumed: 'refuse',
    description: 'What to do with other columns.',
  },
  ...provenanceFormat,
} as const satisfies RecordFormat;
