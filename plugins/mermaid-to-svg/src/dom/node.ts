import {clone} from './clone.js';
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

  abstract get textContent(): string;

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

  cloneNode(isDeep = false): this {
    return clone(this, isDeep) as this;
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

  // Mermaid prints what it lays out, nodes included.
  toJSON(): object {
    return {};
  }

  #beside(step: number): DomNode | null {
    const siblings = this.#parent?.childNodes ?? noNodes;
    return siblings[siblings.indexOf(this) + step] ?? null;
  }
}
