import {PageComment, PageText} from './characters.js';
import {namespaces, PageElement} from './element.js';
import {PageFragment} from './fragment.js';
import {NodeIterator} from './nodeIterator.js';
import type {PageNode} from './node.js';
import {PageParent} from './parent.js';
import {parseDocument} from './parse.js';

export class HtmlElement extends PageElement {}
export class SvgElement extends PageElement {}

export class PageDocument extends PageParent {
  /** The window of the page, where it has one. */
  defaultView: object | null = null;

  /** Grows with each change of the page. */
  version = 0;

  readonly implementation = {
    createHTMLDocument: () => readDocument(''),
  };

  constructor() {
    super(null, 9, '#document');
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get body(): PageElement | null {
    return this.querySelector('body');
  }

  /** Notes that something on the page was changed. */
  change(): void {
    this.version += 1;
  }

  createElement(name: string): PageElement {
    return this.createElementNS(namespaces.html, name.toLowerCase());
  }

  createElementNS(namespace: string | null, name: string): PageElement {
    const localName = name.replace(/^.*:/, '');
    switch (namespace) {
      case namespaces.svg:
        return new SvgElement(this, namespace, localName);
      case namespaces.html:
        return new HtmlElement(this, namespace, localName);
      default:
        return new PageElement(this, namespace ?? '', localName);
    }
  }

  createTextNode(text: string): PageText {
    return new PageText(this, text);
  }

  createComment(text: string): PageComment {
    return new PageComment(this, text);
  }

  createDocumentFragment(): PageFragment {
    return new PageFragment(this);
  }

  createNodeIterator(root: PageNode, shown?: number): NodeIterator {
    return new NodeIterator(root, shown);
  }

  importNode(node: PageNode, isDeep?: boolean): PageNode {
    return node.cloneNode(isDeep);
  }

  getElementById(id: string): PageElement | null {
    return this.find((element) => element.id === id);
  }

  protected override copy(isDeep: boolean): PageDocument {
    return this.cloneInto(new PageDocument(), isDeep);
  }
}

/** Reads a whole page of HTML. */
export function readDocument(html: string): PageDocument {
  const document = new PageDocument();
  parseDocument(document, html);
  return document;
}
