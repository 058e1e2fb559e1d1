import type {Inline, Prose} from '../../model/index.js';
import {plainText} from '../../values/prose.js';
import {escapeInline} from '../../views/markdownTable.js';
import {printUrl} from './printUrl.js';

/**
 * Prose of a dataset as Markdown in one line: its links, and the text of what is
 * marked otherwise.
 */
export function printProse(
  prose: Prose,
  toUrl: (link: string) => string,
): string {
  const parts = typeof prose === 'string' ? [prose] : prose;
  return parts
    .map((part) => printInline(part, toUrl))
    .join('')
    .replace(/^ | $/g, '');
}

function printInline(inline: Inline, toUrl: (link: string) => string): string {
  return typeof inline !== 'string' && inline.kind === 'link'
    ? printUrl(escapeInline(plainText(inline.children)), toUrl(inline.url))
    : escapeInline(plainText([inline]));
}
