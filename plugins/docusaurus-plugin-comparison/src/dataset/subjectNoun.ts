import {subjectNounFormat, type datasetFormat} from '../format/index.js';
import type {SubjectNoun} from '../model/index.js';
import type {Context} from './context.js';
import {readFields, type Fields} from './fields.js';
import {readScalars} from './scalars.js';

/** Reads what the subjects are called; undefined if the dataset does not say. */
export function readSubjectNoun(
  fields: Fields<typeof datasetFormat>,
  context: Context,
): SubjectNoun | undefined {
  const node = fields.get('subjectNoun')?.value;
  const own =
    node &&
    readFields(node, 'subjectNoun of the dataset', subjectNounFormat, context);
  const {one, other} = own ? readScalars(own, context) : {};
  return one === undefined || other === undefined ? undefined : {one, other};
}
