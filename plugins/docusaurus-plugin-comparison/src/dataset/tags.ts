import {tagFormat, type subjectFormat} from '../format/index.js';
import type {Tag} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields, readText, type Fields} from './fields.js';
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
  const nodes = node.kind === 'list' ? node.items : [node];
  const ids = new Set<string>();
  for (const each of nodes) {
    const id = readText(each, `tags of ${fields.of}`, context);
    if (id !== undefined && !tags.has(id)) {
      const expected = [...tags.keys()];
      context.report('unknown-tag', each.place, {found: id, expected});
    } else if (id !== undefined) {
      ids.add(id);
    }
  }
  return ids.size > 0 ? [...ids] : undefined;
}
