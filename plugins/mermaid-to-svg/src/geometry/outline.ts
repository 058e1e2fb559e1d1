import type {DomElement} from '../dom/element.js';
import {boxAround, type Box} from './box.js';
import {mapPoint, type Matrix} from './matrix.js';
import {boxOf, runBoxesOf, type MeasureContext} from './measure.js';
import {flattenPath, parsePath, type Point} from './path.js';

/** A chain of points in the coordinates of the picture. */
export type Polyline = readonly Point[];

/** Where an element is drawn. */
export interface Outline {
  readonly box: Box;
  readonly lines: readonly Polyline[];
}

/**
 * The outline of a shape, or points on the lines of a text.
 *
 * @param matrix - Of the element, with its own transform.
 */
export function outlineOf(
  element: DomElement,
  matrix: Matrix,
  measure: MeasureContext,
): Outline | undefined {
  const lines = polylinesOf(element, measure).map((line) =>
    line.map((point) => mapPoint(matrix, point)),
  );
  const box = boxAround(
    lines.flat().map(({x, y}) => ({left: x, top: y, right: x, bottom: y})),
  );
  return box && {box, lines};
}

function polylinesOf(
  element: DomElement,
  measure: MeasureContext,
): readonly Polyline[] {
  const number = (name: string) =>
    Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName) {
    case 'text':
    case 'tspan':
      return runBoxesOf(element, measure).map(pointsOnText);
    case 'path':
      return flattenPath(parsePath(element.getAttribute('d') ?? ''));
    case 'line':
      return [
        [
          {x: number('x1'), y: number('y1')},
          {x: number('x2'), y: number('y2')},
        ],
      ];
    case 'polygon':
    case 'polyline':
      return [toPoints(element.getAttribute('points') ?? '')];
    default: {
      const box = boxOf(element, measure);
      return box
        ? [element.localName === 'rect' ? boxCorners(box) : ringIn(box)]
        : [];
    }
  }
}

// Near the ends and in the middle, where a background may change.
function pointsOnText({left, top, right, bottom}: Box): Polyline {
  return [0.1, 0.5, 0.9].map((part) => ({
    x: left + (right - left) * part,
    y: (top + bottom) / 2,
  }));
}

function boxCorners({left, top, right, bottom}: Box): Polyline {
  return [
    {x: left, y: top},
    {x: right, y: top},
    {x: right, y: bottom},
    {x: left, y: bottom},
  ];
}

const sidesOfRing = 24;

function ringIn({left, top, right, bottom}: Box): Polyline {
  return Array.from({length: sidesOfRing}, (_, index) => {
    const angle = (index / sidesOfRing) * 2 * Math.PI;
    return {
      x: (left + right + (right - left) * Math.cos(angle)) / 2,
      y: (top + bottom + (bottom - top) * Math.sin(angle)) / 2,
    };
  });
}

function toPoints(text: string): Polyline {
  const numbers = (
    text.match(/[+-]?(?:\d*\.\d+|\d+\.?)(?:e[+-]?\d+)?/gi) ?? []
  ).map(Number);
  return numbers.flatMap((x, index) => {
    const y = numbers[index + 1];
    return index % 2 === 0 && y !== undefined ? [{x, y}] : [];
  });
}

/**
 * Whether a point is in the area of a closed outline.
 *
 * @param isEvenOdd - Whether areas that lines surround twice are outside.
 */
export function isInOutline(
  {box, lines}: Outline,
  {x, y}: Point,
  isEvenOdd = false,
): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) {
    return false;
  }
  let winding = 0;
  for (const line of lines) {
    let before = line.at(-1);
    for (const point of line) {
      if (
        before &&
        point.y > y !== before.y > y &&
        x <
          ((before.x - point.x) * (y - point.y)) / (before.y - point.y) +
            point.x
      ) {
        winding += isEvenOdd ? 1 : Math.sign(point.y - before.y);
      }
      before = point;
    }
  }
  return isEvenOdd ? winding % 2 === 1 : winding !== 0;
}

/**
 * Points on lines, each after a part of the length.
 *
 * @param parts - From 0 to 1, in order.
 */
export function pointsAlong(
  lines: readonly Polyline[],
  parts: readonly number[],
): readonly Point[] {
  return lines.flatMap((line) => {
    const lengths = line.map((point, index) => {
      const before = line[index - 1] ?? point;
      return Math.hypot(point.x - before.x, point.y - before.y);
    });
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    return parts.flatMap((part) => {
      let rest = part * whole;
      for (const [index, length] of lengths.entries()) {
        const [from, to] = [line[index - 1], line[index]];
        if (from && to && rest <= length && length > 0) {
          const share = rest / length;
          return [
            {
              x: from.x + (to.x - from.x) * share,
              y: from.y + (to.y - from.y) * share,
            },
          ];
        }
        rest -= length;
      }
      return line.slice(-1);
    });
  });
}
