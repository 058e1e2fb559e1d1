import type {Nodes} from 'mdast';
import {offsetRange} from '../../embeds/nodeAttributes.js';
import {dedent, indent, type Chunks} from './chunks.js';
import type {PrintableSource} from './printed.js';

/**
 * Prints a part of a page: its source, except for what only MDX, directives and
 * sources of the site have.
 */
export function* printBetween(
  nodes: readonly Nodes[],
  start: number,
  end: number,
  source: PrintableSource,
): Chunks {
  const {text} = source;
  let at = start;
  for (const node of nodes) {
    const [from, to] = offsetRange(node);
    // What a plugin has made of a text has no place.
    if (!node.position || from < at || to > end) {
      continue;
    }
    const printed = source.printNode(node, source);
    if (printed) {
      const before = text.slice(at, from);
      const after = printed.end ?? to;
      yield printed.isNothing ? before.replace(/[ \t]+$/, '') : before;
      yield* isBlock(node)
        ? indent(printed.chunks, linePrefix(text, from))
        : printed.chunks;
      at = printed.isNothing
        ? Math.min(end, skipLine(text, from, after))
        : after;
    } else if ('children' in node && node.children.length > 0) {
      yield text.slice(at, from);
      yield* printBetween(node.children, from, to, source);
      at = to;
    }
  }
  yield text.slice(at, end);
}

/** The content of what is in a sentence. */
export function printInside(
  children: readonly Nodes[],
  source: PrintableSource,
): Chunks {
  const placed = children.filter(({position}) => position);
  const [first] = placed;
  const last = placed.at(-1);
  return first && last
    ? printBetween(placed, offsetRange(first)[0], offsetRange(last)[1], source)
    : [];
}

/** The content of an element or a directive, without its indentation. */
export function printContent(
  children: readonly Nodes[],
  source: PrintableSource,
): Chunks {
  const first = children.find(({position}) => position);
  const width = (first?.position?.start.column ?? 1) - 1;
  return dedent(printInside(children, source), width);
}

/** Whether a node has lines of its own. */
export function isBlock({type}: Nodes): boolean {
  return /^(?:leafDirective|containerDirective|mdx(?:JsxFlowElement|FlowExpression))$/.test(
    type,
  );
}

/** What lines of a block start with at its place: signs of quotations, blanks. */
function linePrefix(text: string, offset: number): string {
  return text
    .slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
    .replace(/[^\s>]/g, ' ');
}

/** What is after the line of a node with nothing in its place. */
function skipLine(text: string, from: number, to: number): number {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const blank = /[ \t]*(?:\r?\n[ \t]*(?=[\r\n]|$))*(?:\r?\n|$)/y;
  blank.lastIndex = to;
  const [found = ''] = blank.exec(text) ?? [];
  return /^[\s>]*$/.test(before) ? to + found.length : to;
}
