import {escapeHtml} from '../../views/escapeHtml.js';

/** A feed in the format Atom (RFC 4287). */
export interface AtomFeed {
  /** Its absolute URL, which is its id as well. */
  readonly url: string;
  readonly title: string;
  readonly author: string;
  /** A language tag. */
  readonly language: string;
  /** The page that it is about. */
  readonly page: string;
  /** The newest first. */
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** What tells it from the others of its feed. */
  readonly name: string;
  readonly title: string;
  /** A year, month or day as in ISO 8601. */
  readonly date: string;
  /** HTML. */
  readonly content: string;
}

export function printAtom(feed: AtomFeed): string {
  const {url, title, author, language, page, entries} = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeAtom(language)}">`,
    printAtomElement('id', url),
    printAtomElement('title', title),
    printAtomElement('updated', toTimestamp(entries[0]?.date ?? '1970')),
    `<author>${printAtomElement('name', author)}</author>`,
    `<link rel="self" href="${escapeAtom(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeAtom(page)}"/>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      printAtomElement('id', `${url}#${encodeURIComponent(entry.name)}`),
      printAtomElement('title', entry.title),
      printAtomElement('updated', toTimestamp(entry.date)),
      `<link rel="alternate" type="text/html" href="${escapeAtom(page)}"/>`,
      `<content type="html">${escapeAtom(entry.content)}</content>`,
      '</entry>',
    ]),
    '</feed>\n',
  ].join('\n');
}

function printAtomElement(name: string, text: string): string {
  return `<${name}>${escapeAtom(text)}</${name}>`;
}

/** A text without the characters that XML does not allow. */
function escapeAtom(text: string): string {
  return escapeHtml(
    text.replace(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      '\ufffd',
    ),
  );
}

function toTimestamp(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
