import type {Source} from '../model.js';
import type {Context} from './context.js';
import {readEntries} from './entries.js';
import {readFields} from './fields.js';
import type {Node} from './node.js';
import {isDate, isLink} from './texts.js';

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
  const published = fields?.text('published');
  const url = fields?.text('url');
  if (published !== undefined && !isDate(published)) {
    const what = `published of ${of}`;
    const place = fields?.get('published')?.value.place;
    context.report('bad-date', place, {found: published, what});
  }
  if (url !== undefined && !isLink(url)) {
    const what = `url of ${of}`;
    const place = fields?.get('url')?.value.place;
    context.report('bad-link', place, {found: url, what});
  }
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
