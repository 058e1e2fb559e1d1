import type {DomElement} from '../dom/element.js';
import type {Styles, CssValue} from '../css/styles.js';
import {toPaint, toThemePaint} from './paint.js';
import {sentinel} from './palette.js';

/** Presentation attributes by name. */
export type Presentation = Readonly<Record<string, string>>;

/** The initial values of the inherited attributes. */
export const initial: Presentation = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-size': '16',
  'font-style': 'normal',
  'font-weight': '400',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'text-anchor': 'start',
  'text-decoration': 'none',
  'dominant-baseline': 'auto',
  visibility: 'visible',
};

/** The presentation of an element, from style sheet, styles and attributes. */
export function presentationOf(
  element: DomElement,
  styles: Styles,
): Presentation {
  const own: Record<string, string> = {};
  for (const property of Object.keys(initial)) {
    const value = styles.own(element, property);
    // Not all viewers underline the texts of a group.
    const isOfGroup =
      property === 'text-decoration' && element.localName === 'g';
    if (value !== undefined && value.text !== 'inherit' && !isOfGroup) {
      Object.assign(own, readProperty(property, value, element, styles));
    }
  }
  const baseline = styles.own(element, 'alignment-baseline')?.text;
  if (baseline !== undefined && /^[a-z-]+$/.test(baseline)) {
    own['dominant-baseline'] = baseline;
  }
  return own;
}

function readProperty(
  property: string,
  {text: value, origin}: CssValue,
  element: DomElement,
  styles: Styles,
): Presentation {
  switch (property) {
    case 'fill':
    case 'stroke':
      return readPaint(property, {text: value, origin}, element, styles);
    case 'font-size':
      return {[property]: String(roundCoordinate(styles.fontSize(element)))};
    case 'font-weight':
      return {[property]: String(styles.fontWeight(element))};
    case 'stroke-width':
    case 'stroke-dashoffset':
      return {
        [property]: String(roundCoordinate(styles.length(value, element))),
      };
    case 'fill-opacity':
    case 'stroke-opacity':
      return readOpacity(property, value);
    case 'stroke-dasharray':
      return readDashes(value);
    default:
      return /^[a-z-]+$/.test(value) ? {[property]: value} : {};
  }
}

function readPaint(
  property: string,
  {text, origin}: CssValue,
  element: DomElement,
  styles: Styles,
): Presentation {
  const written =
    text.toLowerCase() === 'currentcolor'
      ? (styles.value(element, 'color')?.text ?? '#000000')
      : text;
  // Mermaid writes this style if the author of a C4 element has chosen no color
  // for its text.
  const isUnchosen =
    written === '#FFFFFF' &&
    element.matches('.c4-shape .label, .c4-shape .label *');
  const colour = isUnchosen ? sentinel('text') : written;
  // The class of a `rect` or `box` in a sequence, whose author writes the fill.
  const isAuthors = property === 'fill' && element.classNames.includes('rect');
  const paint =
    origin === 'attribute' && !isAuthors
      ? toThemePaint(colour)
      : toPaint(colour);
  if (!paint) {
    return {};
  }
  return {
    [property]: paint.text,
    ...(paint.alpha < 1
      ? {[`${property}-opacity`]: String(roundCoordinate(paint.alpha))}
      : {}),
  };
}

function readOpacity(property: string, value: string): Presentation {
  const amount = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  return Number.isNaN(amount)
    ? {}
    : {[property]: String(roundCoordinate(amount))};
}

// One dash without a gap is a solid line.
function readDashes(value: string): Presentation {
  const numbers = value.split(/[\s,]+/).map(Number.parseFloat);
  const isDashed =
    numbers.every((each) => each >= 0) &&
    numbers.some((each, index) => index % 2 === 1 && each > 0);
  const single = numbers.length === 1 && (numbers[0] ?? 0) > 0;
  return {
    'stroke-dasharray':
      isDashed || single ? numbers.map(roundCoordinate).join(' ') : 'none',
  };
}

/** Two decimals are more exact than a pixel. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
