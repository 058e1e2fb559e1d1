import type {Node} from 'unist';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isClaim} from '../embeds/findClaims.js';
import type {JsxElement} from './syntax.js';

/**
 * Shows the words of each claim as they are, in an element that a style sheet
 * can find. The check judges claims, so nothing else of one reaches the page.
 */
export function showClaims(tree: Root): void {
  visit(tree, (node) => {
    if (isClaim(node)) {
      const type =
        node.type === 'textDirective' ? 'mdxJsxTextElement' : node.type;
      const shown: Omit<JsxElement, 'children'> = {
        type,
        name: 'span',
        attributes: [{type: 'mdxJsxAttribute', name: 'data-claim', value: ''}],
      };
      Object.assign(node as Node, shown);
    }
  });
}
