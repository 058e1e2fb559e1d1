import type {DomDocument} from './document.js';
import type {DomParent} from './parent.js';

const noNodes: readonly DomNode[] = [];

/**
 * A node of the page that Mermaid draws in: as much of the DOM, by its names, as
 * Mermaid, d3 and DOMPurify ask for. Nothing is laid out, no event happens, and
 * lists are not live.
 */
export abstract class DomNode {
  readonly #document: DomDocument | null;
  readonly #type: number;
  readonly #name: string;
  #parent: DomParent | null = null;
  protected readonly nodes: readonly DomNode[] = noNodes;

  /**
   * @param document - The document that the node is of; null for a document.
   * @param type - As in the DOM: 1 for an element.
   */
  constructor(document: DomDocument | null, type: number, name: string) {
    this.#document = document;
    this.#type = type;
    this.#name = name;
  }

  abstract get nodeValue(): string | null;
  abstract get textContent(): string;
  protected abstract copy(isDeep: boolean): DomNode;

  // DOMPurify takes the getters and methods of one class and asks nodes of
  // others: what all have must stand here.
  get nodeType(): number {
    return this.#type;
  }

  get nodeName(): string {
    return this.#name;
  }

  get ownerDocument(): DomDocument | null {
    return this.#document;
  }

  get parentNode(): DomParent | null {
    return this.#parent;
  }

  get childNodes(): readonly DomNode[] {
    return this.nodes;
  }

  get firstChild(): DomNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): DomNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get nextSibling(): DomNode | null {
    return this.#beside(1);
  }

  get previousSibling(): DomNode | null {
    return this.#beside(-1);
  }

  hasChildNodes(): boolean {
    return this.childNodes.length > 0;
  }

  contains(other: DomNode | null): boolean {
    let each = other;
    while (each && each !== this) {
      each = each.parentNode;
    }
    return each === this;
  }

  /** As in the DOM: 2 where the other stands before this node, 4 after it. */
  compareDocumentPosition(other: DomNode): number {
    const [own, others] = [pathTo(this), pathTo(other)];
    let depth = 0;
    while (depth < own.length && own[depth] === others[depth]) {
      depth += 1;
    }
    const [mine, its] = [own[depth], others[depth]];
    if (!mine || !its) {
      return mine ? 2 | 8 : its ? 4 | 16 : 0;
    }
    const siblings = mine.parentNode?.childNodes ?? noNodes;
    return siblings.indexOf(its) < siblings.indexOf(mine) ? 2 : 4;
  }

  cloneNode(isDeep = false): this {
    return this.copy(isDeep) as this;
  }

  remove(): void {
    this.#parent?.removeChild(this);
  }

  replaceWith(node: DomNode): void {
    this.#parent?.insertBefore(node, this);
    this.remove();
  }

  /** Tells the node where it stands; for its parent alone. */
  moveTo(parent: DomParent | null): void {
    this.#parent = parent;
    this.#document?.change();
  }

  // Nothing happens on this page.
  addEventListener(): void {}

  // Mermaid prints what it lays out, nodes included.
  toJSON(): object {
    return {};
  }

  #beside(step: number): DomNode | null {
    const siblings = this.#parent?.childNodes ?? noNodes;
    return siblings[siblings.indexOf(this) + step] ?? null;
  }
}

function pathTo(node: DomNode): readonly DomNode[] {
  const path: DomNode[] = [];
  let each: DomNode | null = node;
  while (each) {
    path.unshift(each);
    each = each.parentNode;
  }
  return path;
}
