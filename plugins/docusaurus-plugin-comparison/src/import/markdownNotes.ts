import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {FoundCell, FoundFootnote} from './foundTable.js';
import {readLegendLine} from './legend.js';
import {type MarkdownPage, readMarkdownCell} from './readMarkdownCell.js';

export function toFootnote({
  text,
  prose,
  links: [link],
}: FoundCell): FoundFootnote {
  return link?.url !== undefined && link.words === text
    ? {prose, url: link.url}
    : {prose};
}

export function readLegendNode(node: RootContent, page: MarkdownPage) {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'paragraph') {
    return toString(node)
      .split('\n')
      .flatMap((text) => readLegendLine(text, false))
      .map((pair) => ({pair, line}));
  }
  if (node.type === 'list') {
    return node.children
      .flatMap(({children: [first]}) =>
        first?.type === 'paragraph'
          ? readLegendLine(readMarkdownCell(first.children, page).text, true)
          : [],
      )
      .map((pair) => ({pair, line}));
  }
  if (node.type === 'table' && node.children[0]?.children.length === 2) {
    return node.children
      .flatMap(({children}) =>
        readLegendLine(
          children.map((each) => toString(each)).join(' = '),
          true,
        ),
      )
      .map((pair) => ({pair, line}));
  }
  return [];
}

const footnoteLine =
  /^(?:\*\*)?(?:<sup>\s*(\w+)\s*<\/sup>|((?:\\?\*)+|[¹²³⁴⁵†‡]))[\s:.]+(\S.*)$/;

// Footnotes by hand are lines that start with their mark.
export function readFootnoteLines(
  node: RootContent,
  {text, resolveLink}: MarkdownPage,
  footnotes: Map<string, FoundFootnote>,
): void {
  if (node.type !== 'paragraph') {
    return;
  }
  const {start, end} = node.position ?? {};
  for (const line of text.slice(start?.offset, end?.offset).split(/\\?\n/)) {
    const [, raised, sign = '', typed] = footnoteLine.exec(line) ?? [];
    if (typed !== undefined) {
      const mark = raised ?? sign.replaceAll('\\', '');
      const isBold = line.startsWith('**');
      const inner = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(isBold ? typed.replace('**', '') : typed);
      const [paragraph] = inner.children;
      const page = {
        text: typed,
        resolveLink,
        addresses: new Map(),
        footnotes: new Map(),
      };
      if (paragraph?.type === 'paragraph') {
        footnotes.set(
          mark,
          toFootnote(readMarkdownCell(paragraph.children, page)),
        );
      }
    }
  }
}
