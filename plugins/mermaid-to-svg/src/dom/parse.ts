import {
  defaultTreeAdapter,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type html as names,
} from 'parse5';
import type {DomDocument} from './document.js';
import type {DomElement} from './element.js';
import type {DomParent} from './parent.js';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** Parses a whole HTML page into a document without content. */
export function parseDocument(document: DomDocument, html: string): void {
  addAll(document, parse(html).childNodes, document);
}

/** Parses HTML in the context of the element, and appends it. */
export function parseInto(element: DomElement, html: string): void {
  const context = defaultTreeAdapter.createElement(
    element.localName,
    element.namespaceURI as names.NS,
    [],
  );
  const {childNodes} = parseFragment(context, html, {});
  addAll(element, childNodes, element.ownerDocument as DomDocument);
}

function addAll(
  parent: DomParent,
  nodes: readonly Parsed[],
  document: DomDocument,
): void {
  for (const node of nodes) {
    if ('tagName' in node) {
      parent.appendChild(createElementOf(node, document));
    } else if ('value' in node) {
      parent.appendChild(document.createTextNode(node.value));
    } else if ('data' in node) {
      parent.appendChild(document.createComment(node.data));
    }
  }
}

// The content of a template becomes its children, because no script uses it.
function createElementOf(
  parsed: DefaultTreeAdapterTypes.Element,
  document: DomDocument,
): DomElement {
  const element = document.createElementNS(parsed.namespaceURI, parsed.tagName);
  for (const {prefix, name, value} of parsed.attrs) {
    element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  }
  const holder = isTemplate(parsed) ? parsed.content : parsed;
  addAll(element, holder.childNodes, document);
  return element;
}

function isTemplate(
  element: DefaultTreeAdapterTypes.Element,
): element is DefaultTreeAdapterTypes.Template {
  return 'content' in element;
}
