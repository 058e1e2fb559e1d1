import type {RecordFormat} from '../format/index.js';
import type {Context} from './context.js';
import type {Fields} from './fields.js';
import {isId} from './texts.js';

/** Reads the field `was`: the id that a subject or a criterion had before. */
export function readEarlierId(
  fields: Fields<RecordFormat & {readonly was: unknown}>,
  of: string,
  {report}: Context,
): {readonly was?: string} {
  const was = fields.text('was');
  if (was === undefined) {
    return {};
  }
  if (!isId(was)) {
    report('bad-id', fields.get('was')?.value.place, {id: was, of});
    return {};
  }
  return {was};
}
