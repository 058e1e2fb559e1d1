import {parse, preprocess} from 'micromark';
import type {Extension} from 'micromark-util-types';
import type {Inline, Prose} from '../model/index.js';
import {compileInlines} from './compileInlines.js';
import {code, stars} from './marks.js';

// A dataset's text may mark code, emphasis and links, and nothing else: the
// rest of Markdown is text as typed, underscores and backslashes included.
export const inlineOnly: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'blockQuote',
      'characterEscape',
      'characterReference',
      'codeText',
      'codeFenced',
      'codeIndented',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelStartImage',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
  // In place of the library's own, which also take "_" and marks within words.
  text: {42: stars, 96: code},
};

// Made once, and without blocks, since that takes ten times as long as to read
// the marks of a cell.
const parser = parse({extensions: [inlineOnly]});

/** Reads the marks of a text; a text without any comes back as it is. */
export function parseProse(text: string): Prose {
  if (!mayHaveMarks(text)) {
    return text;
  }
  const inlines = toInlines(text);
  return inlines.every((inline) => typeof inline === 'string') ? text : inlines;
}

// Nearly all texts have none, and reading Markdown takes its time.
function mayHaveMarks(text: string): boolean {
  return (
    text.includes('](') ||
    text.indexOf('*') < text.lastIndexOf('*') ||
    text.indexOf('`') < text.lastIndexOf('`')
  );
}

/** How many characters of a text may be marks. */
export function countMarks(text: string): number {
  return mayHaveMarks(text) ? text.replace(/[^`*[\]]/g, '').length : 0;
}

/** The text of prose without its marks. */
export function plainText(prose: Prose): string {
  return typeof prose === 'string' ? prose : prose.map(plainInline).join('');
}

/** The addresses that prose links to. */
export function linksOf(prose: Prose): readonly string[] {
  return typeof prose === 'string' ? [] : prose.flatMap(linksOfInline);
}

/** The same prose, with each address replaced. */
export function mapLinks(prose: Prose, map: (url: string) => string): Prose {
  return typeof prose === 'string'
    ? prose
    : prose.map((inline) => mapLink(inline, map));
}

const blankLines = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/;

function toInlines(text: string): readonly Inline[] {
  const paragraphs = text.trim().split(blankLines);
  return paragraphs.flatMap((paragraph, index) => [
    // What a blank line separates stays separate.
    ...(index > 0 ? ['\n\n'] : []),
    ...compileInlines(
      parser.text().write(preprocess()(paragraph, undefined, true)),
    ),
  ]);
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') {
    return inline;
  }
  return inline.kind === 'code' ? inline.text : plainText(inline.children);
}

function linksOfInline(inline: Inline): readonly string[] {
  if (typeof inline === 'string' || inline.kind === 'code') {
    return [];
  }
  const inner = linksOf(inline.children);
  return inline.kind === 'link' ? [inline.url, ...inner] : inner;
}

function mapLink(inline: Inline, map: (url: string) => string): Inline {
  if (typeof inline === 'string' || inline.kind === 'code') {
    return inline;
  }
  const children = inline.children.map((child) => mapLink(child, map));
  return inline.kind === 'link'
    ? {...inline, url: map(inline.url), children}
    : {...inline, children};
}
