import type {DomElement} from '../dom/element.js';
import type {Styles} from '../css/styles.js';
import {boxAround, type Box} from './box.js';
import {layOutText, type TextRun} from './layOutText.js';
import {mapBox, parseTransform} from './matrix.js';
import {boxOfPath, parsePath} from './path.js';

/** What measuring elements of an SVG needs. */
export interface MeasureContext {
  readonly styles: Styles;
  /** Decodes the text of the document. */
  readonly reveal: (text: string) => string;
}

// Text with only empty lines is a point, as in Chromium, and affects layouts.
const origin: Box = {left: 0, top: 0, right: 0, bottom: 0};

/** The box of an element in its own coordinates, like `getBBox`. */
export function boxOf(
  element: DomElement,
  measure: MeasureContext,
): Box | undefined {
  const number = (name: string) =>
    Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName.toLowerCase()) {
    case 'text':
    case 'tspan':
      return (
        boxAround(runsOf(element, measure).map(boxOfRun)) ??
        (element.firstElementChild ? origin : undefined)
      );
    case 'rect':
    case 'image':
    case 'foreignobject':
      return boxOfSize(
        number('x'),
        number('y'),
        number('width'),
        number('height'),
      );
    case 'circle':
      return boxOfEllipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return boxOfEllipse(
        number('cx'),
        number('cy'),
        number('rx'),
        number('ry'),
      );
    case 'line':
      return boxOfPath([
        {
          from: {x: number('x1'), y: number('y1')},
          to: {x: number('x2'), y: number('y2')},
        },
      ]);
    case 'polygon':
    case 'polyline':
      return boxOfPoints(element.getAttribute('points') ?? '');
    case 'path':
      return boxOfPath(parsePath(element.getAttribute('d') ?? ''));
    case 'a':
    case 'g':
    case 'svg':
    case 'switch':
      return boxAround(
        element.children.map((child) => boxInParent(child, measure)),
      );
    default:
      return undefined;
  }
}

/** Pixels that the text of an element takes on its lines. */
export function lengthOfText(
  element: DomElement,
  measure: MeasureContext,
): number {
  return runsOf(element, measure).reduce((sum, {width}) => sum + width, 0);
}

/** The box of an element in the coordinates of the outermost SVG. */
export function boxInRoot(
  element: DomElement,
  measure: MeasureContext,
): Box | undefined {
  let box = boxOf(element, measure);
  let each: DomElement | null = textRootOf(element);
  while (box && each) {
    box = mapBox(parseTransform(each.getAttribute('transform')), box);
    each = each.parentElement;
  }
  return box;
}

function boxInParent(
  element: DomElement,
  measure: MeasureContext,
): Box | undefined {
  if (measure.styles.own(element, 'display')?.text === 'none') {
    return undefined;
  }
  const box = boxOf(element, measure);
  if (!box || isOutOfReach(element, box)) {
    return undefined;
  }
  const transform = element.getAttribute('transform');
  return transform ? mapBox(parseTransform(transform), box) : box;
}

// The point of an empty text counts in the group around its own, no further.
function isOutOfReach(element: DomElement, {left, top, right, bottom}: Box) {
  return (
    left === right &&
    top === bottom &&
    element.localName === 'g' &&
    element.children.every((child) => child.localName !== 'text')
  );
}

function runsOf(
  element: DomElement,
  {styles, reveal}: MeasureContext,
): readonly TextRun[] {
  const root = textRootOf(element);
  const runs = layOutText(root, styles, reveal);
  return runs.filter(
    (run) =>
      run.text !== '' && (root === element || element.contains(run.element)),
  );
}

/** The boxes of the parts of a text, each on one line. */
export function runBoxesOf(
  element: DomElement,
  measure: MeasureContext,
): readonly Box[] {
  return runsOf(element, measure).map(boxOfRun);
}

function textRootOf(element: DomElement): DomElement {
  let each = element;
  while (each.localName === 'tspan' && each.parentElement) {
    each = each.parentElement;
  }
  return each;
}

/** The box of a line of text, from ascent to descent. */
export function boxOfRun({x, y, width, ascent, descent}: TextRun): Box {
  return {left: x, top: y - ascent, right: x + width, bottom: y + descent};
}

// Browsers do not draw or count shapes without area.
function boxOfSize(
  x: number,
  y: number,
  width: number,
  height: number,
): Box | undefined {
  return width > 0 && height > 0
    ? {left: x, top: y, right: x + width, bottom: y + height}
    : undefined;
}

function boxOfEllipse(x: number, y: number, rx: number, ry: number) {
  return boxOfSize(x - rx, y - ry, 2 * rx, 2 * ry);
}

function boxOfPoints(points: string): Box | undefined {
  const numbers = (
    points.match(/[+-]?(?:\d*\.\d+|\d+\.?)(?:e[+-]?\d+)?/gi) ?? []
  ).map(Number);
  return boxAround(
    numbers.flatMap((x, index) => {
      const y = numbers[index + 1];
      return index % 2 === 0 && y !== undefined
        ? [{left: x, top: y, right: x, bottom: y}]
        : [];
    }),
  );
}
