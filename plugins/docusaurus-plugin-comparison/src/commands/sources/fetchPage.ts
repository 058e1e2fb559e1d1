import type {IncomingMessage} from 'node:http';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream';
import zlib from 'node:zlib';
import type {HostTurns} from './hostTurns.js';
import type {Network} from './network.js';
import {isPrivateAddress} from './privateAddresses.js';

/** How much of a response is read at most, and how long that may take. */
export interface FetchLimits {
  readonly bytes: number;
  /** In milliseconds, for each request with its body. */
  readonly time: number;
  readonly redirects: number;
}

export const fetchLimits: FetchLimits = {
  bytes: 5_000_000,
  time: 20_000,
  redirects: 10,
};

/** Why there is no answer. */
export type FetchFailure =
  | 'no-host'
  | 'refused'
  | 'private'
  | 'bad-redirect'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'timeout'
  | 'network';

export type Fetched = {
  /** Where permanent redirects lead, if there are any. */
  readonly address?: string;
} & (
  | {readonly failure: FetchFailure}
  | {
      readonly status: number;
      /** As the server says, such as `text/html; charset=utf-8`. */
      readonly type: string;
      readonly retryAfter?: string;
      readonly body: Buffer;
      /** Whether it was longer than what is read. */
      readonly isCut: boolean;
    }
);

const redirects = [301, 302, 303, 307, 308];
const permanent = [301, 308];

/**
 * Reads a page, at most as much of it as the limits say. Each address is looked
 * up, checked and then connected to, after each redirect again.
 */
export async function fetchPage(
  start: string,
  {
    mayBePrivate,
    limits,
    turns,
  }: {
    readonly mayBePrivate: boolean;
    readonly limits: FetchLimits;
    readonly turns: HostTurns;
  },
  network: Network,
): Promise<Fetched> {
  const seen = new Set<string>();
  let url = new URL(start);
  let moved: {readonly address?: string} = {};
  let isPermanent = true;
  for (;;) {
    url.hash = '';
    if (seen.has(url.href)) {
      return {...moved, failure: 'redirect-loop'};
    }
    if (seen.size > limits.redirects) {
      return {...moved, failure: 'too-many-redirects'};
    }
    seen.add(url.href);
    await turns.take(url.host);
    const answer = await ask(url, mayBePrivate, limits, network);
    if (!('redirect' in answer)) {
      return {...moved, ...answer};
    }
    const next = readLocation(answer.redirect, url);
    if (!next) {
      return {...moved, failure: 'bad-redirect'};
    }
    isPermanent = isPermanent && permanent.includes(answer.status);
    moved = isPermanent ? {address: next.href} : moved;
    url = next;
  }
}

type Answer =
  Fetched | {readonly status: number; readonly redirect: string | undefined};

async function ask(
  url: URL,
  mayBePrivate: boolean,
  limits: FetchLimits,
  network: Network,
): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = await Promise.race([
      network.resolve(host),
      rejectOn(signal),
    ]);
    const [address] = addresses;
    // One private address among several is enough for an attack.
    if (!mayBePrivate && addresses.some(isPrivateAddress)) {
      return {failure: 'private'};
    }
    if (address === undefined) {
      return {failure: 'no-host'};
    }
    const response = await network.request(url, address, signal);
    try {
      return await readResponse(response, limits);
    } finally {
      response.destroy();
    }
  } catch (error) {
    return {failure: signal.aborted ? 'timeout' : toFailure(error)};
  }
}

/** A lookup cannot be stopped, but there is no need to wait for it. */
function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

async function readResponse(
  response: IncomingMessage,
  limits: FetchLimits,
): Promise<Answer> {
  const {statusCode: status = 0, headers} = response;
  if (redirects.includes(status)) {
    return {status, redirect: headers.location};
  }
  const isRead = status >= 200 && status < 300;
  const {body, isCut} = isRead
    ? await readBody(response, limits.bytes)
    : {body: Buffer.alloc(0), isCut: false};
  const retryAfter = headers['retry-after'];
  return {
    status,
    type: headers['content-type'] ?? '',
    ...(retryAfter !== undefined && {retryAfter}),
    body,
    isCut,
  };
}

async function readBody(
  response: IncomingMessage,
  most: number,
): Promise<{readonly body: Buffer; readonly isCut: boolean}> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decompress(response)) {
    const bytes = chunk as Buffer;
    chunks.push(bytes);
    size += bytes.length;
    if (size > most) {
      return {body: Buffer.concat(chunks).subarray(0, most), isCut: true};
    }
  }
  return {body: Buffer.concat(chunks), isCut: false};
}

/** The body, decompressed piece by piece: it may be much larger than what was sent. */
function decompress(response: IncomingMessage): Readable {
  const unpack = {
    gzip: zlib.createGunzip,
    'x-gzip': zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
  }[String(response.headers['content-encoding']).toLowerCase()];
  // The reader gets the error too.
  return unpack ? pipeline(response, unpack(), () => undefined) : response;
}

function readLocation(location: string | undefined, base: URL) {
  if (location === undefined || !URL.canParse(location, base.href)) {
    return undefined;
  }
  const url = new URL(location, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : undefined;
}

function toFailure(error: unknown): FetchFailure {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOTFOUND':
      return 'no-host';
    case 'ECONNREFUSED':
      return 'refused';
    default:
      return 'network';
  }
}
