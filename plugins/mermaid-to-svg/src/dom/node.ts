import type {PageDocument} from './document.js';
import type {PageParent} from './parent.js';

const none: readonly PageNode[] = [];

/**
 * A node of the page that Mermaid draws in: as much of the DOM, by its names, as
 * Mermaid, d3 and DOMPurify ask for. Nothing is laid out, no event happens, and
 * lists are not live.
 */
export abstract class PageNode {
  readonly #document: PageDocument | null;
  readonly #type: number;
  readonly #name: string;
  #parent: PageParent | null = null;
  protected readonly nodes: readonly PageNode[] = none;

  /**
   * @param document - The document that the node is of; null for a document.
   * @param type - As in the DOM: 1 for an element.
   */
  constructor(document: PageDocument | null, type: number, name: string) {
    this.#document = document;
    this.#type = type;
    this.#name = name;
  }

  abstract get nodeValue(): string | null;
  abstract get textContent(): string;
  protected abstract copy(isDeep: boolean): PageNode;

  // DOMPurify takes the getters and methods of one class and asks nodes of
  // others: what all have must stand here.
  get nodeType(): number {
    return this.#type;
  }

  get nodeName(): string {
    return this.#name;
  }

  get ownerDocument(): PageDocument | null {
    return this.#document;
  }

  get parentNode(): PageParent | null {
    return this.#parent;
  }

  get childNodes(): readonly PageNode[] {
    return this.nodes;
  }

  get firstChild(): PageNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): PageNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get nextSibling(): PageNode | null {
    return this.#beside(1);
  }

  get previousSibling(): PageNode | null {
    return this.#beside(-1);
  }

  hasChildNodes(): boolean {
    return this.childNodes.length > 0;
  }

  contains(other: PageNode | null): boolean {
    let each = other;
    while (each && each !== this) {
      each = each.parentNode;
    }
    return each === this;
  }

  /** As in the DOM: 2 where the other stands before this node, 4 after it. */
  compareDocumentPosition(other: PageNode): number {
    const [own, others] = [pathTo(this), pathTo(other)];
    let depth = 0;
    while (depth < own.length && own[depth] === others[depth]) {
      depth += 1;
    }
    const [mine, its] = [own[depth], others[depth]];
    if (!mine || !its) {
      return mine ? 2 | 8 : its ? 4 | 16 : 0;
    }
    const siblings = mine.parentNode?.childNodes ?? none;
    return siblings.indexOf(its) < siblings.indexOf(mine) ? 2 : 4;
  }

  cloneNode(isDeep = false): this {
    return this.copy(isDeep) as this;
  }

  remove(): void {
    this.#parent?.removeChild(this);
  }

  replaceWith(node: PageNode): void {
    this.#parent?.insertBefore(node, this);
    this.remove();
  }

  /** Tells the node where it stands; for its parent alone. */
  moveTo(parent: PageParent | null): void {
    this.#parent = parent;
    this.#document?.change();
  }

  // Nothing happens on this page.
  addEventListener(): void {}

  // Mermaid prints what it lays out, nodes included.
  toJSON(): object {
    return {};
  }

  #beside(step: number): PageNode | null {
    const siblings = this.#parent?.childNodes ?? none;
    return siblings[siblings.indexOf(this) + step] ?? null;
  }
}

function pathTo(node: PageNode): readonly PageNode[] {
  const path: PageNode[] = [];
  let each: PageNode | null = node;
  while (each) {
    path.unshift(each);
    each = each.parentNode;
  }
  return path;
}
