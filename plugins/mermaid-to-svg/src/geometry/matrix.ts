import {joinBoxes, type Box} from './box.js';
import type {Point} from './path.js';

/** The six numbers of SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Parses a `transform` attribute; ignores unknown functions. */
export function parseTransform(text: string | null): Matrix {
  let matrix = identity;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(
    /(\w+)\s*\(([^)]*)\)/g,
  )) {
    const numbers = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    const next = toMatrix(name, numbers);
    if (next.every(Number.isFinite)) {
      matrix = multiply(matrix, next);
    }
  }
  return matrix;
}

function toMatrix(name: string, numbers: readonly number[]): Matrix {
  const [a = 0, b, c] = numbers;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return rotate(a, b ?? 0, c ?? 0);
    case 'skewX':
      return [1, 0, Math.tan(toRadians(a)), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(toRadians(a)), 0, 1, 0, 0];
    case 'matrix': {
      const [, , , d = 1, e = 0, f = 0] = numbers;
      return [a, b ?? 0, c ?? 0, d, e, f];
    }
    default:
      return identity;
  }
}

function rotate(degrees: number, x: number, y: number): Matrix {
  const cos = Math.cos(toRadians(degrees));
  const sin = Math.sin(toRadians(degrees));
  return multiply(multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [
    1,
    0,
    0,
    1,
    -x,
    -y,
  ]);
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Combines transforms: applies `b` first, then `a`, as in nested groups. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function mapPoint([a, b, c, d, e, f]: Matrix, {x, y}: Point): Point {
  return {x: a * x + c * y + e, y: b * x + d * y + f};
}

/** The axis-aligned box that contains a transformed box. */
export function mapBox(matrix: Matrix, box: Box): Box {
  const toPoint = (x: number, y: number): Box => {
    const point = mapPoint(matrix, {x, y});
    return {left: point.x, top: point.y, right: point.x, bottom: point.y};
  };
  return joinBoxes(
    joinBoxes(toPoint(box.left, box.top), toPoint(box.right, box.top)),
    joinBoxes(toPoint(box.left, box.bottom), toPoint(box.right, box.bottom)),
  );
}

/** The scale factor, averaged over all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
