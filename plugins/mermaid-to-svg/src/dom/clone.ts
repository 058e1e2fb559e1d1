import type {DomDocument} from './document.js';
import type {DomElement} from './element.js';
import type {DomNode} from './node.js';

/**
 * Copies an element or text; the copy has no parent.
 *
 * @param isDeep - Whether to copy the descendants too.
 */
export function clone(node: DomNode, isDeep: boolean): DomNode {
  const document = node.ownerDocument;
  if (!document) {
    throw new Error('A document is not copied');
  }
  switch (node.nodeName) {
    case '#text':
      return document.createTextNode(node.textContent);
    case '#comment':
      return document.createComment(node.textContent);
    default:
      return cloneElement(node as DomElement, document, isDeep);
  }
}

function cloneElement(
  element: DomElement,
  document: DomDocument,
  isDeep: boolean,
): DomElement {
  const copy = document.createElementNS(
    element.namespaceURI,
    element.localName,
  );
  for (const {name, value} of element.attributes) {
    copy.setAttribute(name, value);
  }
  if (isDeep) {
    copy.append(...element.childNodes.map((node) => clone(node, true)));
  }
  return copy;
}
