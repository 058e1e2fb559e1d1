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
  const tail = text.slice(inner, to);
  const at = findAddressIn(node.type, tail);
  if (at === undefined) {
    // An address in angle brackets, or alone, is that of another site.
    return undefined;
  }
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

/**
 * Where the address starts in what follows the words of a link, in an image, or
 * in a definition.
 */
function findAddressIn(
  type: LinkNode['type'],
  source: string,
): number | undefined {
  const mark = type === 'definition' ? ']:' : '](';
  const found =
    type === 'image' ? source.lastIndexOf(mark) : source.indexOf(mark);
  const start = found + mark.length;
  const [blanks = ''] = /^\s*/.exec(source.slice(start)) ?? [];
  return found === -1 ? undefined : start + blanks.length;
}
