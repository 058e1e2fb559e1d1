import type {DomElement} from '../dom/element.js';
import {parseDeclarations, parseSheet} from '../dom/sheet.js';
import {RuleIndex} from './ruleIndex.js';

/** Where a value is from; the later ones take precedence. */
export type Origin = 'attribute' | 'sheet' | 'author';

export interface CssValue {
  readonly text: string;
  readonly origin: Origin;
}

const rootSize = 16;

// The inherited properties that are used here.
const inherited = new Set([
  'color',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-size',
  'font-style',
  'font-weight',
  'marker-end',
  'marker-mid',
  'marker-start',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
  'white-space',
]);

/**
 * The properties of SVG elements, from Mermaid's style sheet, `style`
 * attributes and presentation attributes.
 */
export class Styles {
  readonly #sheets = new WeakMap<DomElement, RuleIndex>();
  // The style sheet of an element does not change once there is one.
  readonly #indexes = new WeakMap<DomElement, RuleIndex>();
  // Valid until the page changes.
  #found = new WeakMap<DomElement, ReadonlyMap<string, CssValue>>();
  #version = -1;

  /** The value of the element itself, without inheritance. */
  own(element: DomElement, property: string): CssValue | undefined {
    const declared = this.#declared(element).get(property);
    if (declared) {
      return declared;
    }
    const attribute = element.getAttribute(property);
    return attribute === null || attribute === ''
      ? undefined
      : {text: attribute.trim(), origin: 'attribute'};
  }

  /** The value of the element, which may be inherited. */
  value(element: DomElement, property: string): CssValue | undefined {
    let each: DomElement | null = element;
    while (each) {
      const own = this.own(each, property);
      if (own && own.text !== 'inherit') {
        return own;
      }
      if (!own && !inherited.has(property)) {
        return undefined;
      }
      each = each.parentElement;
    }
    return undefined;
  }

  /** The font size in pixels. */
  fontSize(element: DomElement): number {
    const own = this.own(element, 'font-size')?.text;
    const inheritedSize = () =>
      element.parentElement ? this.fontSize(element.parentElement) : rootSize;
    return own === undefined
      ? inheritedSize()
      : toPixels(own, inheritedSize, inheritedSize);
  }

  fontWeight(element: DomElement): number {
    const value = this.value(element, 'font-weight')?.text ?? 'normal';
    return value.startsWith('bold') ? 700 : Number.parseFloat(value) || 400;
  }

  /** Converts a length such as `1.1em` to pixels; 0 for null. */
  length(text: string | null, element: DomElement): number {
    return text === null
      ? 0
      : toPixels(
          text,
          () => 0,
          () => this.fontSize(element),
        );
  }

  #declared(element: DomElement): ReadonlyMap<string, CssValue> {
    const version = element.ownerDocument?.version ?? 0;
    if (version !== this.#version) {
      this.#found = new WeakMap();
      this.#version = version;
    }
    let found = this.#found.get(element);
    if (!found) {
      found = this.#find(element);
      this.#found.set(element, found);
    }
    return found;
  }

  #find(element: DomElement): ReadonlyMap<string, CssValue> {
    const rules = this.#indexOf(element)?.find(element);
    const found = new Map<string, CssValue>();
    for (const [property, {value, isImportant}] of rules ?? []) {
      found.set(property, {
        text: value,
        origin: isImportant ? 'author' : 'sheet',
      });
    }
    for (const {property, value, isImportant} of parseDeclarations(
      element.getAttribute('style') ?? '',
    )) {
      if (isImportant || !rules?.get(property)?.isImportant) {
        found.set(property, {text: value, origin: 'author'});
      }
    }
    return found;
  }

  #indexOf(element: DomElement): RuleIndex | undefined {
    const known = this.#indexes.get(element);
    if (known) {
      return known;
    }
    const sheet = findSheet(element);
    if (!sheet) {
      return undefined;
    }
    const index =
      this.#sheets.get(sheet) ?? new RuleIndex(parseSheet(sheet.textContent));
    this.#sheets.set(sheet, index);
    this.#indexes.set(element, index);
    return index;
  }
}

// Mermaid writes its style sheet before it draws.
function findSheet(element: DomElement): DomElement | undefined {
  let root = element;
  while (root.parentElement?.namespaceURI === root.namespaceURI) {
    root = root.parentElement;
  }
  let child = root.firstElementChild;
  while (child && child.localName !== 'style') {
    child = child.nextElementSibling;
  }
  return child ?? undefined;
}

function toPixels(
  text: string,
  fallback: () => number,
  em: () => number,
): number {
  const [, digits, unit] =
    /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)(\D*)$/i.exec(text) ?? [];
  const amount = Number(digits);
  if (digits === undefined || Number.isNaN(amount)) {
    return fallback();
  }
  switch (unit?.trim()) {
    case 'em':
      return amount * em();
    case 'ex':
      return amount * em() * 0.528;
    case 'rem':
      return amount * rootSize;
    case '%':
      return (amount / 100) * em();
    case 'pt':
      return (amount * 4) / 3;
    default:
      return amount;
  }
}
