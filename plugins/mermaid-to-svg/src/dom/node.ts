import {clone} from './clone.js';
import type {DomDocument} from './document.js';
import type {DomParent} from './parent.js';

const noNodes: readonly DomNode[] = [];

/**
 * A node of the page in which Mermaid draws: the part of the DOM that Mermaid,
 * d3 and DOMPurify use. There is no layout and there are no events, and lists
 * are not live.
 */
export abstract class DomNode {
  readonly #document: DomDocument | null;
  readonly #type: number;
  readonly #name: string;
  #parent: DomParent | null = null;
  protected readonly nodes: readonly DomNode[] = noNodes;

  /**
   * @param document - The document of the node; null for a document.
   * @param type - The `nodeType` of the DOM: 1 for an element.
   */
  constructor(document: DomDocument | null, type: number, name: string) {
    this.#document = document;
    this.#type = type;
    this.#name = name;
  }

  abstract get textContent(): string;

  // DOMPurify calls the getters and methods of one class on nodes of others, so
  // common members must be in this class.
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
    return this.#sibling(1);
  }

  get previousSibling(): DomNode | null {
    return this.#sibling(-1);
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

  /** 4 if the other node follows, 2 if it precedes; both in one tree. */
  compareDocumentPosition(other: DomNode): number {
    const [own, theirs] = [pathTo(this), pathTo(other)];
    const at = own.findIndex((step, depth) => step !== theirs[depth]);
    return (own[at] ?? -1) < (theirs[at < 0 ? own.length : at] ?? -1) ? 4 : 2;
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

  /** Sets the position of the node; only its parent may call it. */
  moveTo(parent: DomParent | null): void {
    this.#parent = parent;
    this.#document?.change();
  }

  // Mermaid serializes layout data, including nodes.
  toJSON(): object {
    return {};
  }

  #sibling(step: number): DomNode | null {
    const siblings = this.#parent?.childNodes ?? noNodes;
    return siblings[siblings.indexOf(this) + step] ?? null;
  }
}

/** The places of a node and of those around it among their siblings. */
function pathTo(node: DomNode): readonly number[] {
  const parent = node.parentNode;
  return parent ? [...pathTo(parent), parent.childNodes.indexOf(node)] : [];
}
