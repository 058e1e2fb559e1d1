import {judgeLink} from './checkLink.js';
import {fetchPage, type FetchLimits, type Fetched} from './fetchPage.js';
import {HostTurns} from './hostTurns.js';
import type {LinkCache} from './linkCache.js';
import type {WebLink} from './listLinks.js';
import type {Network} from './network.js';
import type {Outcome} from './sourcesReport.js';

export interface LinkOptions {
  /** Whether addresses of private networks are asked. */
  readonly mayBePrivate: boolean;
  readonly limits: FetchLimits;
}

/** How many hosts are asked at a time. */
const lanes = 8;

/** The longest wait that a server may ask for, in milliseconds. */
const longestWait = 60_000;

/**
 * Asks for each link: hosts side by side, the links of one host one after the
 * other. The outcomes are in the order of the links.
 */
export async function checkLinks(
  links: readonly WebLink[],
  cache: LinkCache,
  options: LinkOptions,
  network: Network,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<WebLink, Outcome>();
  const asked = new Set<WebLink>();
  /** Those whose server has no address. */
  const nameless = new Set<WebLink>();
  const queues = [...groupByHost(links).values()];
  const turns = new HostTurns(network);
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      // A server that asks to wait is left alone.
      let busy: Fetched | undefined;
      for (const link of queue) {
        let outcome = cache.get(link);
        if (!outcome) {
          const fetched = busy ?? (await fetchPatiently(link));
          asked.add(link);
          if ('failure' in fetched && fetched.failure === 'no-host') {
            nameless.add(link);
          }
          busy = isBusy(fetched) ? fetched : undefined;
          outcome = await judge(link, fetched);
        }
        outcomes.set(link, outcome);
      }
    }
  };
  const fetchPatiently = async ({url}: WebLink): Promise<Fetched> => {
    const settings = {...options, turns};
    const fetched = await fetchPage(url, settings, network);
    const wait = readWait(fetched, network);
    if (wait === undefined || wait > longestWait) {
      return fetched;
    }
    turns.delay(new URL(url).host, wait);
    return fetchPage(url, settings, network);
  };
  const judge = async (link: WebLink, fetched: Fetched): Promise<Outcome> => {
    const {isTemporary, ...judgement} = judgeLink(fetched, link.quotes);
    const checkedAt = new Date(network.now()).toISOString();
    const outcome = {...judgement, checkedAt};
    if (!isTemporary) {
      await cache.set(link, outcome);
    }
    return outcome;
  };
  await Promise.all(Array.from({length: lanes}, work));
  const isOffline = asked.size > 0 && asked.size === nameless.size;
  return links.flatMap((link) => {
    const outcome = outcomes.get(link);
    return outcome === undefined
      ? []
      : isOffline && nameless.has(link)
        ? {...outcome, ...offline}
        : outcome;
  });
}

/** What is reported for a link if no server at all was found. */
const offline = {
  status: 'unchecked',
  reason: 'No server was found for any link. Is there a network?',
} as const;

function groupByHost(
  links: readonly WebLink[],
): ReadonlyMap<string, readonly WebLink[]> {
  const groups = new Map<string, WebLink[]>();
  for (const link of links) {
    const {host} = new URL(link.url);
    groups.set(host, [...(groups.get(host) ?? []), link]);
  }
  return groups;
}

/** Whether a server asks to come back later. */
function isBusy(
  fetched: Fetched,
): fetched is Extract<Fetched, {readonly status: number}> {
  return 'status' in fetched && fetched.status === 429;
}

/** How long a server asks to wait, in milliseconds, if it says so. */
function readWait(
  fetched: Fetched,
  {now}: Pick<Network, 'now'>,
): number | undefined {
  if (!isBusy(fetched)) {
    return undefined;
  }
  const {retryAfter = ''} = fetched;
  const until = Date.parse(retryAfter);
  return /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Number.isNaN(until)
      ? undefined
      : Math.max(0, until - now());
}
