import {containsQuote} from './findQuote.js';
import type {Fetched, FetchFailure} from './fetchPage.js';
import {readPageTexts} from './pageText.js';
import type {CheckedQuote, LinkStatus, Outcome} from './sourcesReport.js';

/** What a response says about a link; a page that cannot be read is never ok. */
export type LinkJudgement = Omit<Outcome, 'checkedAt'> & {
  /** Whether asking again soon may have another result. */
  readonly isTemporary?: boolean;
};

const failureReasons: Readonly<
  Record<FetchFailure, readonly [LinkStatus, reason: string]>
> = {
  'no-host': ['dead', 'There is no server of this name'],
  refused: ['dead', 'The server refuses the connection'],
  private: [
    'unchecked',
    'The address is of a private network, which is not asked',
  ],
  'bad-redirect': ['dead', 'It redirects to no web address'],
  'redirect-loop': ['dead', 'Its redirects go round in a circle'],
  'too-many-redirects': ['dead', 'It has too many redirects'],
  timeout: ['unchecked', 'The answer takes too long'],
  network: ['unchecked', 'The connection failed'],
};

const temporary: readonly FetchFailure[] = [
  'no-host',
  'refused',
  'timeout',
  'network',
];

const statuses: Readonly<Record<number, string>> = {
  401: 'It asks for a password (401)',
  402: 'It asks for a payment (402)',
  403: 'It refuses programs or strangers (403)',
  429: 'It asks to come back later (429)',
  451: 'It is not shown here for legal reasons (451)',
};

export function judgeLink(
  fetched: Fetched,
  quotes: readonly string[],
): LinkJudgement {
  const address = fetched.address ?? null;
  const unread = quotes.map((quote) => ({quote, isFound: null}));
  if ('failure' in fetched) {
    const {failure} = fetched;
    const [status, reason] = failureReasons[failure];
    const isTemporary = temporary.includes(failure);
    return {status, reason, address, quotes: unread, isTemporary};
  }
  const {status: code, type, body, isCut} = fetched;
  if (code === 404 || code === 410) {
    const reason = `The page is not there (${code})`;
    return {status: 'dead', reason, address, quotes: unread};
  }
  const unchecked = (reason: string, isTemporary = false): LinkJudgement => ({
    status: 'unchecked',
    reason,
    address,
    quotes: unread,
    isTemporary,
  });
  if (code < 200 || code >= 300) {
    const reason = statuses[code] ?? `The server answers with ${code}`;
    return unchecked(reason, code === 429 || code >= 500);
  }
  const texts = readPageTexts(body, type);
  if (!texts) {
    const what =
      /pdf/i.test(type) || body.subarray(0, 5).toString() === '%PDF-';
    return unchecked(
      what ? 'A PDF is not read' : 'What is not text is not read',
    );
  }
  const checked = quotes.map((quote): CheckedQuote => {
    const isFound = texts.some((text) => containsQuote(text, quote));
    // It may be in the part that was not read.
    return {quote, isFound: isFound || (isCut ? null : false)};
  });
  if (checked.some(({isFound}) => isFound === false)) {
    const reason = 'A quote is not on the page';
    return {status: 'quoteMissing', reason, address, quotes: checked};
  }
  if (checked.some(({isFound}) => isFound === null)) {
    return {
      ...unchecked('The page is too long to read all of it'),
      quotes: checked,
    };
  }
  return address === null
    ? {status: 'ok', reason: null, address, quotes: checked}
    : {
        status: 'moved',
        reason: 'It redirects for good',
        address,
        quotes: checked,
      };
}
