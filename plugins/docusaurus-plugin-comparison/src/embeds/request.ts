import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Embed} from './embed.js';
import {printQuery, type Query} from './query.js';
import {normalizeData} from './resolve.js';

/** What the loader reads from a request, beside the embed's own query. */
export interface Request {
  readonly query: Query;
  /** What was typed, where no file beside the page has that path. */
  readonly absent?: {readonly data?: string; readonly directive: string};
  /**
   * The page that the embed stands on, for messages and so that a page waits
   * for its own embeds; from the folder of the module, so that a build has the
   * same names on each machine.
   */
  readonly page?: string;
  /** A Mermaid fence, as `packFence` packed it, in place of a dataset. */
  readonly fence?: string;
  /** Whether the props are asked for without what shows them. */
  readonly isPart: boolean;
}

/**
 * The module that shows an embed: its dataset with the view as query. Where
 * there is no dataset, a stand-in that tells so, since a bundler's own message
 * about a missing module helps no author.
 */
export function toRequest(
  {data, name, query}: Embed,
  exists: boolean,
  page: string,
): string {
  const full = new Map(query);
  if (!exists) {
    full.set('absent', name);
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

/** The module that shows a Mermaid fence. */
export function toFenceRequest(packed: string, page: string): string {
  return placeholderRequest(new Map([['fence', packed]]), page);
}

function placeholderRequest(query: Query, page: string): string {
  const file = fileURLToPath(
    new URL('./absent.comparison.yaml', import.meta.url),
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

/** Takes a request's query apart again. */
export function fromRequest(query: Query): Request {
  const rest = new Map(query);
  const directive = take(rest, 'absent');
  const data = directive === undefined ? undefined : take(rest, 'data');
  const page = take(rest, 'from');
  const isPart = take(rest, 'part') !== undefined;
  const fence = take(rest, 'fence');
  return {
    query: rest,
    isPart,
    ...(fence !== undefined && {fence}),
    ...(directive !== undefined && {
      absent: {directive, ...(data !== undefined && {data})},
    }),
    ...(page !== undefined && {page}),
  };
}

function take(query: Map<string, string>, name: string): string | undefined {
  const value = query.get(name);
  query.delete(name);
  return value;
}
