import {parseDeclarations, parseSheet, type Declaration} from './sheet.js';
import {RuleIndex} from './ruleIndex.js';

/** Where a value stands; a later one wins over an earlier. */
export type Origin = 'attribute' | 'sheet' | 'author';

export interface Value {
  readonly text: string;
  readonly origin: Origin;
}

const rootSize = 16;

// Those that we read and that descend from a group to what is in it.
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
 * What properties an SVG's elements have, from Mermaid's style sheet, `style`
 * attributes and presentation attributes. jsdom's own `getComputedStyle` knows
 * few of the properties of SVG, and takes a second for a diagram.
 */
export class Styles {
  readonly #sheets = new WeakMap<Element, RuleIndex>();
  // Where an element stands does not change once it was found beneath a sheet.
  readonly #indexes = new WeakMap<Element, RuleIndex>();
  readonly #inline = new Map<string, readonly Declaration[]>();

  /** The value that the element itself is given. */
  own(element: Element, property: string): Value | undefined {
    const inline = this.#inlineOf(element).findLast(
      (each) => each.property === property,
    );
    if (inline?.isImportant) {
      return {text: inline.value, origin: 'author'};
    }
    const rule = this.#indexOf(element)?.find(element, property);
    if (rule?.isImportant) {
      return {text: rule.value, origin: 'author'};
    }
    if (inline) {
      return {text: inline.value, origin: 'author'};
    }
    if (rule) {
      return {text: rule.value, origin: 'sheet'};
    }
    const attribute = element.getAttribute(property);
    return attribute === null || attribute === ''
      ? undefined
      : {text: attribute.trim(), origin: 'attribute'};
  }

  /** The value that holds for the element, perhaps from around it. */
  value(element: Element, property: string): Value | undefined {
    let each: Element | null = element;
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

  /** In pixels. */
  fontSize(element: Element): number {
    const own = this.own(element, 'font-size')?.text;
    const around = () =>
      element.parentElement ? this.fontSize(element.parentElement) : rootSize;
    return own === undefined ? around() : toPixels(own, around, around);
  }

  fontWeight(element: Element): number {
    const value = this.value(element, 'font-weight')?.text ?? 'normal';
    return value.startsWith('bold') ? 700 : Number.parseFloat(value) || 400;
  }

  /** A length such as `1.1em` in pixels; 0 where there is none. */
  length(text: string | null, element: Element): number {
    return text === null
      ? 0
      : toPixels(
          text,
          () => 0,
          () => this.fontSize(element),
        );
  }

  #inlineOf(element: Element): readonly Declaration[] {
    const text = element.getAttribute('style') ?? '';
    let declarations = this.#inline.get(text);
    if (!declarations) {
      declarations = parseDeclarations(text);
      this.#inline.set(text, declarations);
    }
    return declarations;
  }

  #indexOf(element: Element): RuleIndex | undefined {
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

// Mermaid's, which it writes before it draws anything.
function findSheet(element: Element): Element | undefined {
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
