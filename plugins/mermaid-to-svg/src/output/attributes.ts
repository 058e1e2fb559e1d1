import type {DomElement} from '../dom/element.js';
import type {Styles} from '../css/styles.js';
import {labelLineOf} from '../geometry/labelLine.js';
import {roundCoordinate, type Presentation} from './presentation.js';

const numbers = /^[-+.,\de\s]+$/i;
const length = /^[-+]?(?:\d*\.\d+|\d+\.?)(?:em|px)?$/;

const textAttributes = {x: length, y: length, dx: length, dy: length};

/**
 * The allowed elements of a picture, with their attributes other than
 * presentation attributes. All others are removed.
 */
export const allowed: Readonly<
  Record<string, Readonly<Record<string, RegExp>>>
> = {
  a: {},
  circle: {cx: length, cy: length, r: length},
  ellipse: {cx: length, cy: length, rx: length, ry: length},
  g: {},
  line: {x1: length, y1: length, x2: length, y2: length},
  linearGradient: {
    gradientUnits: /^userSpaceOnUse$/,
    x1: length,
    y1: length,
    x2: length,
    y2: length,
  },
  marker: {
    viewBox: numbers,
    refX: length,
    refY: length,
    markerUnits: /^(?:userSpaceOnUse|strokeWidth)$/,
    markerWidth: length,
    markerHeight: length,
    orient: /^(?:auto|auto-start-reverse|-?[\d.]+)$/,
  },
  path: {d: /^[-+.,\da-z\s]+$/i},
  polygon: {points: numbers},
  polyline: {points: numbers},
  rect: {
    x: length,
    y: length,
    width: length,
    height: length,
    rx: length,
    ry: length,
  },
  stop: {offset: /^\d{1,3}%$/},
  text: textAttributes,
  tspan: textAttributes,
};

// In a path, a number may end where the point of the next one is.
function roundNumber(digits: string, index: number, text: string): string {
  const rounded = String(roundCoordinate(Number(digits)));
  return /^\d/.test(rounded) && /\d/.test(text[index - 1] ?? '')
    ? ` ${rounded}`
    : rounded;
}

/** The allowed attributes of an element, with rounded numbers. */
export function attributesOf(
  element: DomElement,
  styles: Styles,
): Presentation {
  const attributes: Record<string, string> = {};
  for (const [name, pattern] of Object.entries(
    allowed[element.localName] ?? {},
  )) {
    // Mermaid rounds the corners of some boxes in its style sheet.
    const value = /^r[xy]$/.test(name)
      ? styles.own(element, name)?.text
      : element.getAttribute(name)?.trim();
    if (value && pattern.test(value)) {
      attributes[name] = value
        .replace(/[-+]?\d*\.\d+(?:e[-+]?\d+)?/gi, roundNumber)
        .replace(/\s+/g, ' ');
    }
  }
  const line = labelLineOf(element, styles);
  if (line) {
    delete attributes['dy'];
    attributes['y'] = String(roundCoordinate(line.baseline));
  }
  return attributes;
}
