import {fillWords} from '../../views/fillWords.js';
import type {Footnote, SourceProps} from '../../views/cell.js';
import {printFootnote} from '../../views/noteMarkdown.js';
import type {Chunks} from './chunks.js';
import {printProse} from './prose.js';
import type {TwinContext} from './printer.js';
import type {Say} from './words.js';

/** The labels of the footnotes of one page, which are numbered from 1. */
export class NoteLabels {
  /** What the labels start with. */
  readonly prefix: string;
  #count = 0;

  /** @param texts - What is on the page, which may have footnotes of its own. */
  constructor(texts: readonly string[] = []) {
    let prefix = 'n';
    while (texts.some((text) => text.includes(`[^${prefix}`))) {
      prefix += 'n';
    }
    this.prefix = prefix;
  }

  /** The labels of the notes of one embed, by their indexes. */
  claim(count: number): (index: number) => string {
    const start = this.#count + 1;
    this.#count += count;
    return (index) => `${this.prefix}${start + index}`;
  }
}

/** The definitions of footnotes, one a line. */
export function* printNotes(
  footnotes: readonly Footnote[],
  labelOf: (index: number) => string,
  context: TwinContext,
): Chunks {
  const {say, toUrl} = context;
  for (const [index, footnote] of footnotes.entries()) {
    const text = printFootnote(showDates(footnote, context), say, (prose) =>
      printProse(prose, toUrl),
    );
    yield `${index === 0 ? '\n\n' : '\n'}[^${labelOf(index)}]: ${text}`;
  }
}

type Dated = Pick<Footnote, 'asOf' | 'asOfText' | 'sources'>;

/** The same with its dates as readers see them, in words. */
export function showDates<Note extends Dated>(
  note: Note,
  {say, toUrl}: Pick<TwinContext, 'say' | 'toUrl'>,
): Note {
  const {asOf, asOfText = asOf, sources} = note;
  return {
    ...note,
    ...(asOfText !== undefined && {asOf: sayAsOf(asOfText, say)}),
    sources: sources.map((source) => showSourceDates(source, toUrl)),
  };
}

function sayAsOf(date: string, say: Say): string {
  return fillWords(say('theme.comparison.footnote.asOf'), {date});
}

/** A source with its dates as readers see them, and its whole address. */
export function showSourceDates(
  source: SourceProps,
  toUrl: TwinContext['toUrl'],
): SourceProps {
  const {url, published, publishedText = published} = source;
  const {retrieved, retrievedText = retrieved} = source;
  return {
    ...source,
    ...(url !== undefined && {url: toUrl(url)}),
    ...(publishedText !== undefined && {published: publishedText}),
    ...(retrievedText !== undefined && {retrieved: retrievedText}),
  };
}
