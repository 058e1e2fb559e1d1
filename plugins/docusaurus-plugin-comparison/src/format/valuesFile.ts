import type {RecordFormat} from './field.js';
import {provenanceFormat} from './provenance.js';

/** The long form of `values` of a dataset. */
export const valuesFileFormat = {
  path: {
    kind: 'csv-path',
    required: true,
    description: 'The path of the file, such as ./engines.csv.',
  },
  ...provenanceFormat,
} as const satisfies RecordFormat;
