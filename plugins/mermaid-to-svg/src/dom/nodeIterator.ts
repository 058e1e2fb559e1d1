import type {DomNode} from './node.js';

/**
 * Traverses a tree in document order while the tree changes. Nodes that are
 * inserted after the last node are visited, and removed nodes are not.
 */
export class NodeIterator {
  readonly #root: DomNode;
  readonly #whatToShow: number;
  #last: DomNode | undefined;
  #beforeLast: DomNode | undefined;

  /**
   * @param whatToShow - A bit for each type of node, as in `NodeFilter`.
   */
  constructor(root: DomNode, whatToShow = 0xffff_ffff) {
    this.#root = root;
    this.#whatToShow = whatToShow;
  }

  nextNode(): DomNode | null {
    let node = this.#next();
    while (node) {
      this.#beforeLast = this.#last;
      this.#last = node;
      if (this.#whatToShow & (1 << (node.nodeType - 1))) {
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
    // Continues after the node before a removed one, or from the start.
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
