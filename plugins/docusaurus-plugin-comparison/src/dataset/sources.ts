import type {Source} from '../model/index.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import {readLink} from './links.js';
import type {Node} from './node.js';

const shape = {required: ['title'], optional: ['authors', 'published', 'url']};

/** Every source by id; undefined for one that was refused. */
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
  const of = `source "${id}"`;
  const fields = readFields(node, of, shape, context);
  const title = fields?.text('title');
  const authors = fields?.text('authors');
  const published = fields?.date('published');
  const url = fields && readLink(fields, 'url', of, context);
  if (title === undefined) {
    return undefined;
  }
  return {
    id,
    title,
    ...(authors !== undefined && {authors}),
    ...(published !== undefined && {published}),
    ...(url !== undefined && {url}),
  };
}
