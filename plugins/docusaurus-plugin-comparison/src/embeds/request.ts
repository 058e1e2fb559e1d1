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
    full.set('from', printOrigin(origin));
  }
  const file =
    exists && data !== undefined ? normalizeData(data) : absentModule();
  return `${file}?${printQuery(full)}`;
}

/** The module that shows a Mermaid fence. */
export function toFenceRequest(packed: string, origin: Origin): string {
  const query = new Map([
    ['fence', packed],
    ['from', printOrigin(origin)],
  ]);
  return `${absentModule()}?${printQuery(query)}`;
}

function printOrigin({page, start, end}: Origin): string {
  return `${start}-${end}:${page}`;
}

/** Takes a request's query apart again. */
export function fromRequest(query: Query): Request {
  const rest = new Map(query);
  const directive = take(rest, 'absent');
  const data = directive === undefined ? undefined : take(rest, 'data');
  const from = take(rest, 'from');
  const isPart = take(rest, 'part') !== undefined;
  const fence = take(rest, 'fence');
  const [, start, end, page] = /^(\d+)-(\d+):(.*)$/s.exec(from ?? '') ?? [];
  return {
    query: rest,
    isPart,
    ...(fence !== undefined && {fence}),
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
