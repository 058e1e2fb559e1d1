import {sourceFormat} from '../format/index.js';
import type {Source} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';

/** Every source by id; undefined if the source is invalid. */
export type Sources = ReadonlyMap<string, Source | undefined>;

/** Reads the section `sources`. */
export function readSources(node: Node, context: Context): Sources {
  return readEntries(node, 'sources', 'source', context, readSource);
}

function readSource(
  id: string,
  node: Node,
  context: Context,
): Source | undefined {
  const fields = readFields(node, `source "${id}"`, sourceFormat, context);
  const {title, ...rest} = fields ? readScalars(fields, context) : {};
  return title === undefined ? undefined : {id, title, ...rest};
}
