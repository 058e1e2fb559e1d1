import {DomComment, DomText} from './characters.js';
import {namespaces, DomElement} from './element.js';
import {NodeIterator} from './nodeIterator.js';
import type {DomNode} from './node.js';
import {DomParent} from './parent.js';
import {parseDocument} from './parse.js';

export class HtmlElement extends DomElement {}
export class SvgElement extends DomElement {}

export class DomDocument extends DomParent {
  #version = 0;

  constructor() {
    super(null, 9, '#document');
  }

  get implementation() {
    return {createHTMLDocument: () => readDocument('')};
  }

  /** Increases with each change of the page. */
  get version(): number {
    return this.#version;
  }

  get documentElement(): DomElement | null {
    return this.firstElementChild;
  }

  get body(): DomElement | null {
    return this.querySelector('body');
  }

  /** Records that the page has changed. */
  change(): void {
    this.#version += 1;
  }

  createElement(name: string): DomElement {
    return this.createElementNS(namespaces.html, name.toLowerCase());
  }

  createElementNS(namespace: string | null, name: string): DomElement {
    const localName = name.replace(/^.*:/, '');
    switch (namespace) {
      case namespaces.svg:
        return new SvgElement(this, namespace, localName);
      case namespaces.html:
        return new HtmlElement(this, namespace, localName);
      default:
        return new DomElement(this, namespace ?? '', localName);
    }
  }

  createTextNode(text: string): DomText {
    return new DomText(this, text);
  }

  createComment(text: string): DomComment {
    return new DomComment(this, text);
  }

  createNodeIterator(root: DomNode, whatToShow?: number): NodeIterator {
    return new NodeIterator(root, whatToShow);
  }

  getElementById(id: string): DomElement | null {
    return this.find((element) => element.id === id);
  }
}

/** Parses a whole HTML page. */
export function readDocument(html: string): DomDocument {
  const document = new DomDocument();
  parseDocument(document, html);
  return document;
}
