import type {Root} from 'mdast';
import type {Node, Parent} from 'unist';
import {visit} from 'unist-util-visit';

interface Element extends Node {
  readonly name?: string | null;
  readonly attributes?: readonly {readonly name?: string}[];
}

/** All nodes inside links, which cannot contain other links. */
export function findLinked(tree: Root): ReadonlySet<Node> {
  const linked = new Set<Node>();
  visit(tree, (node) => {
    if (isLinkNode(node)) {
      visit(node, (each) => void linked.add(each));
    } else if ('children' in node) {
      for (const child of findBetweenTags(node)) {
        visit(child, (each) => void linked.add(each));
      }
    }
  });
  return linked;
}

/** All nodes where a mark may be: not in links, and not in headings. */
export function findInText(
  tree: Root,
  linked: ReadonlySet<Node>,
): ReadonlySet<Node> {
  const headings = new Set<Node>();
  visit(tree, 'heading', (heading) => {
    visit(heading, (each: Node) => void headings.add(each));
  });
  const found = new Set<Node>();
  visit(tree, (node) => {
    if (!linked.has(node) && !headings.has(node)) {
      found.add(node);
    }
  });
  return found;
}

function isLinkNode(node: Node): boolean {
  switch (node.type) {
    case 'link':
    case 'linkReference':
      return true;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const {name, attributes = []} = node as Element;
      return (
        name === 'a' ||
        name === 'Link' ||
        attributes.some((each) => each.name === 'href' || each.name === 'to')
      );
    }
    default:
      return false;
  }
}

/** The nodes between `<a>` and `</a>`, which are separate HTML nodes. */
function findBetweenTags({children}: Parent): readonly Node[] {
  let isOpen = false;
  return children.filter((child) => {
    if (child.type === 'html' && 'value' in child) {
      const tag = /^<(\/?)a(?=[\s>])/i.exec(String(child.value));
      isOpen = tag ? tag[1] === '' : isOpen;
    }
    return isOpen;
  });
}
