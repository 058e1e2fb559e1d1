import type {DomElement} from './element.js';
import type {DomNode} from './node.js';
import {isElement} from './parent.js';

// HTML elements without content, and with content that is not markup.
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const raw = /^(?:iframe|noembed|noframes|noscript|plaintext|script|style|xmp)$/;

/** Serializes a node to HTML like browsers do. */
export function serialize(node: DomNode): string {
  if (isElement(node)) {
    return printElement(node);
  }
  switch (node.nodeName) {
    case '#text':
      return printText(node);
    case '#comment':
      return `<!--${node.textContent}-->`;
    default:
      return node.childNodes.map(serialize).join('');
  }
}

function printElement(element: DomElement): string {
  const {localName} = element;
  const attributes = element.attributes
    .map(
      ({name, value}) => ` ${name}="${escapeMarkup(value, /[&\u00a0"<>]/g)}"`,
    )
    .join('');
  const start = `<${localName}${attributes}>`;
  return isHtml(element) && empty.test(localName)
    ? start
    : `${start}${element.innerHTML}</${localName}>`;
}

function printText(node: DomNode): string {
  const parent = node.parentNode;
  return parent &&
    isElement(parent) &&
    isHtml(parent) &&
    raw.test(parent.localName)
    ? node.textContent
    : escapeMarkup(node.textContent, /[&\u00a0<>]/g);
}

function isHtml(element: DomElement): boolean {
  return element.nodeName !== element.localName;
}

const codes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '\u00a0': '&nbsp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeMarkup(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => codes[character] ?? character);
}
