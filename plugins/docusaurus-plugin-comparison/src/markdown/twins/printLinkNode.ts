import type {Nodes} from 'mdast';
import {offsetRange} from '../../embeds/nodeAttributes.js';
import {escapeMarkdown} from '../../views/markdownTable.js';
import {printBetween} from './printBetween.js';
import type {PrintedNode, PrintableSource} from './printed.js';

type LinkNode = Extract<Nodes, {type: 'link' | 'image' | 'definition'}>;

/**
 * A link or an image with the address that it has in the site. Undefined if it
 * stays as it is.
 */
export function printLinkNode(
  node: LinkNode,
  source: PrintableSource,
): PrintedNode | undefined {
  const url = source.resolveLink(node.url);
  if (url === undefined) {
    return node.type === 'image' && source.isUnpublished(node.url)
      ? {chunks: [escapeMarkdown(node.alt ?? '')]}
      : undefined;
  }
  const {text} = source;
  const [from, to] = offsetRange(node);
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const inner = last ? offsetRange(last)[1] : from;
  // The address is after the words, which may contain the same text.
  const tail = text.slice(inner, to);
  const start =
    node.type === 'definition'
      ? /\]:\s*/.exec(tail)
      : /(?:^|[^])*\]\(\s*/.exec(
          node.type === 'image' ? tail.slice(0, endOfAlt(tail)) : tail,
        );
  if (!start) {
    // An address in angle brackets, or alone, is that of another site.
    return undefined;
  }
  const at = start.index + start[0].length;
  const [typed = ''] =
    /^(?:<[^<>\n]*>|(?:\\.|\((?:\\.|[^\s()])*\)|[^\s()])*)/.exec(
      tail.slice(at),
    ) ?? [];
  const printed = /[\s()<>]/.test(url)
    ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>`
    : url;
  return {
    chunks: [
      ...(node.type === 'link'
        ? printBetween(node.children, from, inner, source)
        : []),
      tail.slice(0, at),
      printed,
      tail.slice(at + typed.length),
    ],
  };
}

/** Where the address of an image starts: the last `](` of its source. */
function endOfAlt(source: string): number {
  const at = source.lastIndexOf('](');
  return at === -1 ? 0 : at + 2;
}
