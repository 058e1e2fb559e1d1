import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {applyEdits, type TextEdit} from '../problems/applyEdits.js';
import {findByDirective} from './allViews.js';
import {findBlocks} from './blocks.js';
import {findElements} from './elements.js';
import {createClaimFinder} from './findClaims.js';
import {isInlineTable} from './inlineTable.js';
import {parseMarkdown} from './parseMarkdown.js';

/**
 * The prose of a page, as Markdown: without embeds on lines of their own,
 * headings and comments, and with claims as their words. Embeds in sentences
 * stay as typed.
 */
export function withoutEmbeds(text: string): string {
  const {tree} = parseMarkdown(text);
  const isClaim = createClaimFinder(tree);
  const elements = new Set<Nodes>(findElements(tree).map(({node}) => node));
  const edits: TextEdit[] = findBlocks({path: 'page.mdx', text}).blocks.map(
    ({place, content}) => ({start: place.start, end: content.end, text: ''}),
  );
  const isInBlock = (offset: number) =>
    edits.some(({start, end}) => start <= offset && offset < end);
  visit(tree, (node) => {
    const place = placeIn(node);
    if (node.type === 'root' || isInBlock(place.start)) {
      return undefined;
    }
    if (isNoProse(node, elements)) {
      edits.push({...place, text: ''});
      return 'skip';
    }
    if (isClaim(node)) {
      const [first] = node.children;
      const words = {
        start: first ? placeIn(first).start : place.end,
        end: placeIn(node.children.at(-1) ?? node).end,
      };
      edits.push(
        {start: place.start, end: words.start, text: ''},
        {start: words.end, end: place.end, text: ''},
      );
    }
    return undefined;
  });
  return applyEdits(text, edits).replace(/<!--[^]*?-->/g, '');
}

function isNoProse(node: Nodes, elements: ReadonlySet<Nodes>): boolean {
  switch (node.type) {
    case 'heading':
      return true;
    case 'leafDirective':
      return findByDirective(node) !== undefined;
    case 'containerDirective':
      return isInlineTable(node);
    case 'mdxJsxFlowElement':
      return elements.has(node);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*(?:\/\*[^]*?\*\/\s*)+$/.test(node.value);
    default:
      return false;
  }
}

function placeIn({position}: Nodes): {
  readonly start: number;
  readonly end: number;
} {
  return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  };
}
