import {tagFormat, type subjectFormat} from '../format/index.js';
import type {Tag} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields, type Fields} from './fields.js';
import {readKnownIds} from './knownIds.js';
import type {Node} from './node.js';
import {readScalars} from './scalars.js';

/** Every tag by id; undefined for one that was refused. */
export type Tags = ReadonlyMap<string, Tag | undefined>;

/** Reads the section `tags`. */
export function readTags(node: Node, context: Context): Tags {
  return readEntries(node, 'tags', 'tag', context, readTag);
}

function readTag(id: string, node: Node, context: Context): Tag | undefined {
  const fields = readFields(node, `tag "${id}"`, tagFormat, context);
  const {name} = fields ? readScalars(fields, context) : {};
  return name === undefined ? undefined : {id, name};
}

/** Reads the ids of the tags of a subject; reports unknown ones. */
export function readTagIds(
  fields: Fields<typeof subjectFormat>,
  tags: Tags,
  context: Context,
): readonly string[] | undefined {
  const node = fields.get('tags')?.value;
  if (!node) {
    return undefined;
  }
  const what = `tags of ${fields.of}`;
  const ids = readKnownIds(node, what, tags, 'unknown-tag', context);
  return ids.length > 0 ? ids : undefined;
}
