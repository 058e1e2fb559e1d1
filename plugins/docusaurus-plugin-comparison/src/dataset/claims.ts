import {datasetClaimFormat} from '../format/index.js';
import type {DatasetClaim} from '../model/index.js';
import {readDataCondition} from './conditions.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';

/** Reads the section `claims`; a claim is undefined if it is invalid. */
export function readDatasetClaims(
  node: Node,
  context: Context,
): ReadonlyMap<string, DatasetClaim | undefined> {
  return readEntries(node, 'claims', 'claim', context, readDatasetClaim);
}

function readDatasetClaim(
  id: string,
  node: Node,
  context: Context,
): DatasetClaim | undefined {
  const of = `claim "${id}"`;
  const fields = readFields(node, of, datasetClaimFormat, context);
  if (!fields) {
    return undefined;
  }
  const {words, ...rest} = readScalars(fields, context);
  const condition = readDataCondition(fields, rest, context);
  return condition && {id, ...(words !== undefined && {words}), condition};
}
