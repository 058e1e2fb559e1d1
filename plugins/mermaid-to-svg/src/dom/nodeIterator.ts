import type {PageNode} from './node.js';

/**
 * Goes through a tree in its order while the tree is changed: what was put after
 * the last node is met, and what was taken away with it is not.
 */
export class NodeIterator {
  readonly #root: PageNode;
  readonly #shown: number;
  #last: PageNode | undefined;
  #beforeLast: PageNode | undefined;

  /**
   * @param shown - A bit for each type of node, as in `NodeFilter`.
   */
  constructor(root: PageNode, shown = 0xffff_ffff) {
    this.#root = root;
    this.#shown = shown;
  }

  nextNode(): PageNode | null {
    let node = this.#next();
    while (node) {
      this.#beforeLast = this.#last;
      this.#last = node;
      if (this.#shown & (1 << (node.nodeType - 1))) {
        return node;
      }
      node = this.#next();
    }
    return null;
  }

  #next(): PageNode | null {
    const last = this.#last;
    if (!last) {
      return this.#root;
    }
    if (this.#root.contains(last)) {
      return this.#after(last);
    }
    // What was before a node that is gone; from the start, were that gone too.
    const before = this.#beforeLast;
    return before && this.#root.contains(before)
      ? this.#after(before)
      : this.#root;
  }

  #after(node: PageNode): PageNode | null {
    if (node.firstChild) {
      return node.firstChild;
    }
    let each: PageNode | null = node;
    while (each && each !== this.#root) {
      if (each.nextSibling) {
        return each.nextSibling;
      }
      each = each.parentNode;
    }
    return null;
  }
}
