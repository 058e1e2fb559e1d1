import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Embed} from './embed.js';
import {packTable, unpackTable, type InlineTable} from './inlineTable.js';
import {printQuery, type Query} from './query.js';
import {normalizeData} from './resolve.js';

/** The query of an embed, and what else the loader reads from a request. */
export interface Request {
  readonly query: Query;
  /** The path as typed, if no dataset has it, and the directive. */
  readonly missing?: {readonly data?: string; readonly directive: string};
  /**
   * The path of the page that contains the embed, for messages, and so that a
   * page waits for its own embeds. It is relative to the folder of the module,
   * so that builds on different machines have the same names.
   */
  readonly page?: string;
  /** A Mermaid fence from `packFence`, instead of a dataset. */
  readonly fence?: string;
  /** A table of the page from `packTable`, instead of a dataset. */
  readonly inline?: InlineTable;
  /** A condition of the page, which is listed in place of the dataset's claims. */
  readonly condition?: string;
  /** Whether the module has only the props, not their component. */
  readonly propsOnly: boolean;
}

/**
 * The module that shows an embed: its dataset with the view as query. If the
 * dataset does not exist, a placeholder that reports it, because a bundler's
 * message about a missing module does not help authors.
 */
export function toRequest(
  {data, name, query, inline}: Embed,
  exists: boolean,
  page: string,
): string {
  const full = new Map(query);
  if (inline) {
    full.set('inline', packTable(inline));
    return placeholderRequest(full, page);
  }
  if (!exists) {
    full.set('missing', name);
    if (data !== undefined) {
      full.set('data', data);
    }
  }
  if (exists && data !== undefined) {
    full.set('from', relativeTo(path.resolve(path.dirname(page), data), page));
    return `${normalizeData(data)}?${printQuery(full)}`;
  }
  return placeholderRequest(full, page);
}

/** The module with the props of an embed, and without its component. */
export function toPropsRequest(
  embed: Embed,
  exists: boolean,
  page: string,
): string {
  const query = new Map([...embed.query, ['only', 'props']]);
  return toRequest({...embed, query}, exists, page);
}

/** The module that shows a Mermaid fence. */
export function toFenceRequest(packed: string, page: string): string {
  return placeholderRequest(new Map([['fence', packed]]), page);
}

function placeholderRequest(query: Query, page: string): string {
  const file = fileURLToPath(
    new URL('./missing.comparison.yaml', import.meta.url),
  );
  const full = new Map([...query, ['from', relativeTo(file, page)]]);
  return `${toPosix(file)}?${printQuery(full)}`;
}

function relativeTo(file: string, page: string): string {
  return toPosix(path.relative(path.dirname(file), page));
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}

/** Parses the query of a request. */
export function fromRequest(query: Query): Request {
  const rest = new Map(query);
  const directive = takeRenamed(rest, 'missing', 'absent');
  const data = directive === undefined ? undefined : take(rest, 'data');
  const page = take(rest, 'from');
  const propsOnly = takeRenamed(rest, 'only', 'part') !== undefined;
  const fence = take(rest, 'fence');
  const inline = take(rest, 'inline');
  const condition = take(rest, 'if');
  return {
    query: rest,
    propsOnly,
    ...(fence !== undefined && {fence}),
    ...(condition !== undefined && {condition}),
    ...(inline !== undefined && {inline: unpackTable(inline)}),
    ...(directive !== undefined && {
      missing: {directive, ...(data !== undefined && {data})},
    }),
    ...(page !== undefined && {page}),
  };
}

function take(query: Map<string, string>, name: string): string | undefined {
  const value = query.get(name);
  query.delete(name);
  return value;
}

// Bundlers keep compiled pages from one build to the next, so requests that an
// earlier version wrote are read as well.
function takeRenamed(
  query: Map<string, string>,
  name: string,
  earlier: string,
): string | undefined {
  const value = take(query, earlier);
  return take(query, name) ?? value;
}
