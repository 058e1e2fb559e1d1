import {matchesAny, parseSelectors} from './selector.js';
import type {DomDocument} from './document.js';
import {InlineStyle} from './inlineStyle.js';
import {isElement, DomParent} from './parent.js';
import {parseInto} from './parse.js';
import {serialize} from './serialize.js';

export const namespaces = {
  html: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

export interface DomAttribute {
  readonly name: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly value: string;
}

/** A snapshot of the attributes of an element. */
export class Attributes extends Array<DomAttribute> {}

/** An element. The names of attributes include the prefix (`xlink:href`). */
export class DomElement extends DomParent {
  readonly #localName: string;
  readonly #namespace: string;
  readonly #attributes = new Map<string, string>();
  #classNames: readonly string[] | undefined;

  constructor(document: DomDocument, namespace: string, name: string) {
    super(
      document,
      1,
      namespace === namespaces.html ? name.toUpperCase() : name,
    );
    this.#namespace = namespace;
    this.#localName = name;
  }

  get localName(): string {
    return this.#localName;
  }

  get namespaceURI(): string {
    return this.#namespace;
  }

  get tagName(): string {
    return this.nodeName;
  }

  get parentElement(): DomElement | null {
    const parent = this.parentNode;
    return parent && isElement(parent) ? parent : null;
  }

  get previousElementSibling(): DomElement | null {
    const siblings = this.parentNode?.children ?? [];
    return siblings[siblings.indexOf(this) - 1] ?? null;
  }

  get nextElementSibling(): DomElement | null {
    const siblings = this.parentNode?.children ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  /** The class names. */
  get classNames(): readonly string[] {
    this.#classNames ??= this.className.split(/\s+/).filter(Boolean);
    return this.#classNames;
  }

  get style(): InlineStyle {
    return new InlineStyle(this);
  }

  get innerHTML(): string {
    return this.childNodes.map((node) => serialize(node)).join('');
  }

  set innerHTML(html: string) {
    this.replaceChildren();
    parseInto(this, String(html));
  }

  get attributes(): Attributes {
    const attributes = new Attributes();
    for (const [name, value] of this.#attributes) {
      attributes.push(toAttribute(name, value));
    }
    return attributes;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  getAttributeNode(name: string): DomAttribute | null {
    const value = this.getAttribute(name);
    return value === null ? null : toAttribute(name, value);
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
    this.#changed();
  }

  setAttributeNS(namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(wholeName(namespace, name), value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
    this.#changed();
  }

  removeAttributeNode({name}: DomAttribute): void {
    this.removeAttribute(name);
  }

  matches(selector: string): boolean {
    return matchesAny(parseSelectors(selector), this);
  }

  #changed(): void {
    this.#classNames = undefined;
    this.ownerDocument?.change();
  }
}

function wholeName(namespace: string | null, name: string): string {
  const [prefix] =
    Object.entries(namespaces).find(([, address]) => address === namespace) ??
    [];
  return prefix === undefined || name.includes(':') || name === prefix
    ? name
    : `${prefix}:${name}`;
}

const prefixed = /^(?:xlink|xml|xmlns):/;

function toAttribute(name: string, value: string): DomAttribute {
  if (!name.includes(':') || !prefixed.test(name)) {
    return {name, localName: name, namespaceURI: null, value};
  }
  const [prefix = '', localName = ''] = name.split(':');
  const namespaceURI = namespaces[prefix as keyof typeof namespaces];
  return {name, localName, namespaceURI, value};
}
