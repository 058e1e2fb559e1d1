import type {ArrayExpression, ObjectExpression} from 'estree';
import type {Heading, Root} from 'mdast';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import {escapeHtml} from '../views/escapeHtml.js';
import {findToc, literalOf} from './toc.js';

/** An embed that the table of contents lists by its caption. */
export interface TocEmbed {
  readonly node: Node;
  readonly id: string;
  readonly caption: string;
}

interface PrecedingHeading {
  readonly id: string;
  readonly depth: number;
}

/** The heading that precedes each directive; call it before replacing these. */
export function findHeadingsBefore(
  tree: Root,
): ReadonlyMap<Node, PrecedingHeading> {
  const found = new Map<Node, PrecedingHeading>();
  let last: PrecedingHeading | undefined;
  visit(tree, ['heading', 'leafDirective', 'containerDirective'], (node) => {
    if (node.type === 'heading') {
      const {depth, data} = node as Heading;
      const id = (data as {readonly id?: unknown} | undefined)?.id;
      last = typeof id === 'string' ? {id, depth} : last;
    } else if (last) {
      found.set(node, last);
    }
  });
  return found;
}

/**
 * Adds embeds to the table of contents of Docusaurus, one level below their
 * headings.
 */
export function addToToc(
  tree: Root,
  embeds: readonly TocEmbed[],
  headings: ReadonlyMap<Node, PrecedingHeading>,
): void {
  const toc = findToc(tree);
  // In reverse, because each is inserted directly after its heading.
  for (const {node, id, caption} of embeds.toReversed()) {
    const heading = headings.get(node);
    const level = Math.min(6, (heading?.depth ?? 1) + 1);
    toc?.elements.splice(
      indexOfHeading(toc, heading?.id) + 1,
      0,
      toTocEntry(caption, id, level),
    );
  }
}

/** -1 for a title, which is not in the table of contents. */
function indexOfHeading(
  {elements}: ArrayExpression,
  id: string | undefined,
): number {
  return elements.findIndex(
    (each) => each?.type === 'ObjectExpression' && literalOf(each, 'id') === id,
  );
}

/** Docusaurus renders the value as HTML. */
function toTocEntry(
  caption: string,
  id: string,
  level: number,
): ObjectExpression {
  const value = escapeHtml(caption);
  return {
    type: 'ObjectExpression',
    properties: Object.entries({value, id, level}).map(([name, each]) => ({
      type: 'Property',
      key: {type: 'Literal', value: name},
      value: {type: 'Literal', value: each},
      kind: 'init',
      computed: false,
      method: false,
      shorthand: false,
    })),
  };
}
