import type {Nodes, Parent, Root} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import type {Node} from 'unist';
import {SKIP, visit} from 'unist-util-visit';
import {readDirective} from '../embeds/directive.js';
import {findByDirective} from '../embeds/allViews.js';
import {createFactFinder, readFactElement} from '../embeds/computedFacts.js';
import type {Embed} from '../embeds/embed.js';
import {withInline} from '../embeds/find.js';
import {
  captionOf,
  findTableView,
  isInlineTable,
  readInlineTable,
} from '../embeds/inlineTable.js';
import type {View} from '../views/view.js';

/** A directive of a page that shows something of a dataset. */
export interface FoundDirective {
  readonly node: Node;
  readonly view: View;
  readonly embed: Embed;
  readonly caption: string;
  readonly parent: Parent;
  readonly index: number;
}

/**
 * Finds the directives of a page, and inline tables with them.
 *
 * @param text - The text to which the positions of the tree refer.
 * @param pageData - The `comparison` of the front matter.
 */
export function findDirectives(
  tree: Root,
  text: string,
  pageData: unknown,
): readonly FoundDirective[] {
  const found: FoundDirective[] = [];
  const tableView = findTableView();
  const isFactElement = createFactFinder(tree);
  let heading: string | undefined;
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      heading = toString(node);
    }
    if (!isParent(parent) || index === undefined) {
      return undefined;
    }
    const place = {node, parent, index};
    if (tableView && isInlineTable(node)) {
      const embed = readInlineTable(node, tableView, text, heading);
      const caption = captionOf(node);
      found.push({...place, view: tableView, embed, caption});
      return undefined;
    }
    if (node.type === 'table' && isInlineTable(parent as Nodes)) {
      // What is in its cells is part of its dataset.
      return SKIP;
    }
    if (isFactElement(node)) {
      found.push({...place, ...readFactElement(node, pageData), caption: ''});
      return SKIP;
    }
    const view = isDirective(node) ? findByDirective(node) : undefined;
    if (view && isDirective(node)) {
      const embed = readDirective(node, view, pageData);
      found.push({...place, view, embed, caption: toString(node)});
    }
    return undefined;
  });
  const embeds = found.map(({embed}) => embed);
  return found.map((each) => ({
    ...each,
    embed: withInline(each.embed, embeds),
  }));
}

function isDirective(node: Node): node is LeafDirective | TextDirective {
  return node.type === 'leafDirective' || node.type === 'textDirective';
}

export function isParent(node: Node | undefined): node is Parent {
  return node !== undefined && 'children' in node;
}
