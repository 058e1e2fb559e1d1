import type {RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import type {Node} from 'unist';
import {isParent} from './findDirectives.js';
import type {JsxElement} from './syntax.js';

/**
 * What replaces an inline table: the element that shows it, with the text that
 * its author wrote before or after the table.
 */
export function withText(directive: Node, element: JsxElement): JsxElement {
  const children = isParent(directive) ? directive.children : [];
  const shown = children.flatMap((child) =>
    child.type === 'table' ? element : staysOnPage(child) ? child : [],
  );
  return shown.length < 2
    ? element
    : {
        type: 'mdxJsxFlowElement',
        name: null,
        attributes: [],
        children: shown as MdxJsxFlowElement['children'],
      };
}

/** Footnotes and addresses of links are part of the dataset. */
function staysOnPage(child: RootContent): boolean {
  const isLabel =
    child.type === 'paragraph' &&
    (child.data as {directiveLabel?: boolean} | undefined)?.directiveLabel;
  return (
    !isLabel &&
    child.type !== 'footnoteDefinition' &&
    child.type !== 'definition'
  );
}
