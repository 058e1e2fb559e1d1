import type {DomNode} from './node.js';

/**
 * Goes through a tree in its order while the tree is changed: what was put after
 * the last node is met, and what was taken away with it is not.
 */
export class NodeIterator {
  readonly #root: DomNode;
  readonly #shown: number;
  #last: DomNode | undefined;
  #beforeLast: DomNode | undefined;

  /**
   * @param shown - A bit for each type of node, as in `NodeFilter`.
   */
  constructor(root: DomNode, shown = 0xffff_ffff) {
    this.#root = root;
    this.#shown = shown;
  }

  nextNode(): DomNode | null {
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

  #next(): DomNode | null {
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

  #after(node: DomNode): DomNode | null {
    if (node.firstChild) {
      return node.firstChild;
    }
    let each: DomNode | null = node;
    while (each && each !== this.#root) {
      if (each.nextSibling) {
        return each.nextSibling;
      }
      each = each.parentNode;
    }
    return null;
  }
}
