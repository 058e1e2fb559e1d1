import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Embed} from './embed.js';
import {printQuery, type Query} from './query.js';
import {normalizeData} from './resolve.js';

/** The page that an embed stands on, for messages while the site is edited. */
export interface Origin {
  /** Absolute path of the page. */
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** What the loader reads from a request, beside the embed's own query. */
export interface Request {
  readonly query: Query;
  /** What was typed, where no file beside the page has that path. */
  readonly absent?: {readonly data?: string; readonly directive: string};
  readonly origin?: Origin;
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
  origin: Origin | undefined,
): string {
  const full = new Map(query);
  if (!exists) {
    full.set('absent', name);
    if (data !== undefined) {
      full.set('data', data);
    }
  }
  if (origin) {
    const {page, start, end} = origin;
    full.set('from', `${start}-${end}:${page}`);
  }
  const file =
    exists && data !== undefined ? normalizeData(data) : absentModule();
  return `${file}?${printQuery(full)}`;
}

/** Takes a request's query apart again. */
export function fromRequest(query: Query): Request {
  const rest = new Map(query);
  const directive = take(rest, 'absent');
  const data = directive === undefined ? undefined : take(rest, 'data');
  const from = take(rest, 'from');
  const isPart = take(rest, 'part') !== undefined;
  const [, start, end, page] = /^(\d+)-(\d+):(.*)$/s.exec(from ?? '') ?? [];
  return {
    query: rest,
    isPart,
    ...(directive !== undefined && {
      absent: {directive, ...(data !== undefined && {data})},
    }),
    ...(page !== undefined && {
      origin: {page, start: Number(start), end: Number(end)},
    }),
  };
}

function take(query: Map<string, string>, name: string): string | undefined {
  const value = query.get(name);
  query.delete(name);
  return value;
}

function absentModule(): string {
  const file = fileURLToPath(
    new URL('./absent.comparison.yaml', import.meta.url),
  );
  return file.split(path.sep).join('/');
}
