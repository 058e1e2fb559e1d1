import type {RecordFormat} from './field.js';

/**
 * Where the values of a whole come from: of a criterion, a group, a subject, a
 * CSV file or a dataset. A cell has the same fields.
 */
export const provenanceFormat = {
  source: {
    kind: 'ids',
    section: 'sources',
    orNone: true,
    description: 'Where its values come from: ids under "sources", or none.',
    reference:
      'Where its values come from, unless [something nearer](#provenance) says otherwise: the id of a source, a list of them, or `none`',
  },
  asOf: {
    kind: 'date',
    description: 'The date for which its values hold.',
    reference: 'The date for which [its values](#provenance) hold',
  },
  when: {
    kind: 'text',
    translatable: true,
    description: 'The condition under which its values hold.',
    reference: 'The condition under which [its values](#provenance) hold',
  },
} as const satisfies RecordFormat;
