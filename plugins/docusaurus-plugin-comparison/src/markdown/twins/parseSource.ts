import {
  admonitionTitleToDirectiveLabel,
  unwrapMdxCodeBlocks,
} from '@docusaurus/utils';
import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {inlineDirective} from '../../embeds/inlineTable.js';
import {offsetRange} from '../../embeds/nodeAttributes.js';
import {htmlComment, parseMarkdown} from '../../embeds/parseMarkdown.js';
import {applyEdits} from '../../problems/applyEdits.js';

/** How a site reads Markdown, as in its config. */
export interface MarkdownFormat {
  readonly format: 'mdx' | 'md' | 'detect';
  /** Whether `:::note Title` has a title without brackets. */
  readonly hasBareTitles: boolean;
}

/** The text of a page without what Docusaurus removes before it parses it. */
export interface ReadSource {
  readonly text: string;
  /** Its positions are those of the text. */
  readonly tree: Root;
  readonly isMdx: boolean;
}

/** Reads the source of a page, or of a part of one. */
export function parseSource(
  source: string,
  file: string,
  {format, hasBareTitles}: MarkdownFormat,
): ReadSource {
  const mayBeMdx =
    format === 'mdx' || (format === 'detect' && file.endsWith('.mdx'));
  const unwrapped = unwrapMdxCodeBlocks(source.replace(/^\ufeff/, ''));
  const text = hasBareTitles
    ? admonitionTitleToDirectiveLabel(unwrapped, listContainers(unwrapped))
    : unwrapped;
  // Parsing takes most of the time, and only inline tables need all of GFM.
  const isGfm = text.includes(inlineDirective);
  const parse = (each: string) => parseMarkdown(each, {mayBeMdx, isGfm});
  const {tree, isMdx} = parse(text);
  const comments = isMdx ? findComments(text, tree) : [];
  if (comments.length === 0) {
    return {text, tree, isMdx};
  }
  const without = applyEdits(text, comments);
  return {text: without, ...parse(without)};
}

/** The names of containers, which are admonitions if they are not ours. */
function listContainers(text: string): string[] {
  const names = [...text.matchAll(/^[ \t>]*:{3,}([\w-]+)/gm)].map(
    ([, name = '']) => name,
  );
  return [...new Set(names)].filter((name) => name !== 'comparison');
}

/** The HTML comments of MDX, which its parser does not know. */
function findComments(text: string, tree: Root) {
  const code: (readonly [number, number])[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push(offsetRange(node));
    }
  });
  return [...text.matchAll(htmlComment)]
    .filter(({index}) =>
      code.every(([start, end]) => index < start || index >= end),
    )
    .map((match) => {
      const {start, end} = withWholeLine(text, match.index, match[0].length);
      return {start, end, text: ''};
    });
}

/** A comment with its lines, if nothing else is on them. */
function withWholeLine(text: string, index: number, length: number) {
  const end = index + length;
  const [before = ''] = /[ \t]*$/.exec(text.slice(0, index)) ?? [];
  const start = index - before.length;
  const [after = ''] = /^[ \t]*(?:\r?\n)*/.exec(text.slice(end)) ?? [];
  const isWhole = start === 0 || text[start - 1] === '\n';
  return isWhole && after.includes('\n')
    ? {start, end: end + after.length}
    : {start: after === '' ? index : start, end};
}
