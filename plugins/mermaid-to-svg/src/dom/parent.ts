import {matchesAny, parseSelectors} from './selector.js';
import type {DomElement} from './element.js';
import {DomNode} from './node.js';

/** A node with children. */
export abstract class DomParent extends DomNode {
  protected override readonly nodes: DomNode[] = [];

  get children(): readonly DomElement[] {
    return this.nodes.filter(isElement);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): DomElement | null {
    return this.nodes.find(isElement) ?? null;
  }

  get textContent(): string {
    return this.nodes
      .filter(({nodeName}) => nodeName !== '#comment')
      .map((node) => node.textContent)
      .join('');
  }

  // Mermaid sets numbers too.
  set textContent(text: string | number | null) {
    const written = String(text ?? '');
    this.replaceChildren(...(written === '' ? [] : [this.#toNode(written)]));
  }

  appendChild<Child extends DomNode>(node: Child): Child {
    return this.insertBefore(node, null);
  }

  append(...nodes: readonly (DomNode | string)[]): void {
    for (const node of nodes) {
      this.appendChild(this.#toNode(node));
    }
  }

  /** Inserts a node before a child, or at the end for null. */
  insertBefore<Child extends DomNode>(
    node: Child,
    before: DomNode | null,
  ): Child {
    if (node.contains(this)) {
      throw new Error('A node cannot be in itself');
    }
    const next = before === (node as DomNode) ? node.nextSibling : before;
    node.remove();
    const index = next ? this.nodes.indexOf(next) : this.nodes.length;
    if (index < 0) {
      throw new Error('The node is not a child of this one');
    }
    this.nodes.splice(index, 0, node);
    node.moveTo(this);
    return node;
  }

  removeChild<Child extends DomNode>(node: Child): Child {
    const index = this.nodes.indexOf(node);
    if (index < 0) {
      throw new Error('The node is not a child of this one');
    }
    this.nodes.splice(index, 1);
    node.moveTo(null);
    return node;
  }

  replaceChild<Child extends DomNode>(node: DomNode, child: Child): Child {
    this.insertBefore(node, child);
    return this.removeChild(child);
  }

  replaceChildren(...nodes: readonly (DomNode | string)[]): void {
    for (const node of this.nodes.splice(0)) {
      node.moveTo(null);
    }
    this.append(...nodes);
  }

  getElementsByTagName(name: string): readonly DomElement[] {
    return this.findAll(({localName}) => name === '*' || localName === name);
  }

  querySelector(text: string): DomElement | null {
    const selectors = parseSelectors(text);
    return this.find((element) => matchesAny(selectors, element));
  }

  querySelectorAll(text: string): readonly DomElement[] {
    const selectors = parseSelectors(text);
    return this.findAll((element) => matchesAny(selectors, element));
  }

  /** The first descendant element that matches, in document order. */
  find(matches: (element: DomElement) => boolean): DomElement | null {
    for (const node of this.nodes) {
      if (isElement(node)) {
        const found = matches(node) ? node : node.find(matches);
        if (found) {
          return found;
        }
      }
    }
    return null;
  }

  /** All descendant elements that match, in document order. */
  findAll(
    matches: (element: DomElement) => boolean,
    found: DomElement[] = [],
  ): readonly DomElement[] {
    for (const node of this.nodes) {
      if (isElement(node)) {
        if (matches(node)) {
          found.push(node);
        }
        node.findAll(matches, found);
      }
    }
    return found;
  }

  #toNode(node: DomNode | string): DomNode {
    if (typeof node !== 'string') {
      return node;
    }
    const document = this.ownerDocument;
    if (!document) {
      throw new Error('A document holds no text');
    }
    return document.createTextNode(node);
  }
}

/** Whether the node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
