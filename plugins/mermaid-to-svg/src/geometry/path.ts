import {toCurves} from './arc.js';
import {boxAround, type Box} from './box.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A segment of a path: a line, or a cubic curve with two control points. */
export interface Segment {
  readonly from: Point;
  readonly handles?: readonly [Point, Point];
  readonly to: Point;
}

/** Parses the `d` attribute of a path, up to its first error. */
export function parsePath(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  const tokens =
    d.match(/[a-df-z]|[+-]?(?:\d*\.\d+|\d+\.?)(?:e[+-]?\d+)?/gi) ?? [];
  let at: Point = {x: 0, y: 0};
  let start = at;
  let handle = at;
  let command = '';
  let index = 0;

  const number = () => {
    const value = Number(tokens[index] ?? 'none');
    index += 1;
    return value;
  };
  const point = (): Point => {
    const isRelative = command === command.toLowerCase();
    const x = number();
    const y = number();
    return isRelative ? {x: at.x + x, y: at.y + y} : {x, y};
  };
  const line = (to: Point) => {
    segments.push({from: at, to});
    at = to;
    handle = to;
  };
  const curve = (first: Point, second: Point, to: Point, last = second) => {
    segments.push({from: at, handles: [first, second], to});
    at = to;
    handle = last;
  };
  const quadratic = (middle: Point, to: Point) =>
    curve(mix(at, middle, 2 / 3), mix(to, middle, 2 / 3), to, middle);

  while (index < tokens.length) {
    if (/[a-z]/i.test(tokens[index] ?? '')) {
      command = tokens[index] ?? '';
      index += 1;
    } else if (command.toUpperCase() === 'M') {
      command = command === 'M' ? 'L' : 'l';
    }
    const isRelative = command === command.toLowerCase();
    switch (command.toUpperCase()) {
      case 'M':
        at = point();
        start = at;
        handle = at;
        break;
      case 'L':
        line(point());
        break;
      case 'H':
        line({x: number() + (isRelative ? at.x : 0), y: at.y});
        break;
      case 'V':
        line({x: at.x, y: number() + (isRelative ? at.y : 0)});
        break;
      case 'C':
        curve(point(), point(), point());
        break;
      case 'S':
        curve(mirror(handle, at), point(), point());
        break;
      case 'Q':
        quadratic(point(), point());
        break;
      case 'T':
        quadratic(mirror(handle, at), point());
        break;
      case 'A': {
        const radii = {x: Math.abs(number()), y: Math.abs(number())};
        const arc = {radii, turn: number(), isLarge: number() !== 0};
        const isClockwise = number() !== 0;
        const to = point();
        segments.push(...toCurves(at, {...arc, isClockwise}, to));
        at = to;
        handle = to;
        break;
      }
      case 'Z':
        line(start);
        break;
      default:
        return segments;
    }
    if (Number.isNaN(at.x) || Number.isNaN(at.y)) {
      return segments.filter(({to}) => !Number.isNaN(to.x + to.y));
    }
  }
  return segments;
}

function mix(a: Point, b: Point, part: number): Point {
  return {x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part};
}

function mirror(handle: Point, at: Point): Point {
  return {x: 2 * at.x - handle.x, y: 2 * at.y - handle.y};
}

/** The smallest box that contains the path; control points may be outside. */
export function boxOfPath(segments: readonly Segment[]): Box | undefined {
  return boxAround(
    segments.flatMap((segment) => {
      const parts = [
        0,
        1,
        ...findExtremes(segment, 'x'),
        ...findExtremes(segment, 'y'),
      ];
      return parts.map((part) => {
        const {x, y} = pointOn(segment, part);
        return {left: x, top: y, right: x, bottom: y};
      });
    }),
  );
}

// Where the derivative of a curve is zero.
function findExtremes(
  {from, handles, to}: Segment,
  axis: 'x' | 'y',
): readonly number[] {
  if (!handles) {
    return [];
  }
  const [p0, p1, p2, p3] = [
    from[axis],
    handles[0][axis],
    handles[1][axis],
    to[axis],
  ];
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const root = Math.sqrt(b * b - 4 * a * c);
  const parts =
    Math.abs(a) < 1e-9
      ? [-c / b]
      : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return parts.filter((part) => part > 0 && part < 1);
}

function pointOn({from, handles, to}: Segment, part: number): Point {
  if (!handles) {
    return mix(from, to, part);
  }
  const rest = 1 - part;
  const along = (axis: 'x' | 'y') =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * part * handles[0][axis] +
    3 * rest * part ** 2 * handles[1][axis] +
    part ** 3 * to[axis];
  return {x: along('x'), y: along('y')};
}

const stepsOfCurve = 32;
const stepsOfOutline = 8;

/** The length of a path in pixels. */
export function lengthOfPath(segments: readonly Segment[]): number {
  return flatten(segments).reduce(
    (sum, {from, to}) => sum + distance(from, to),
    0,
  );
}

/** The parts of a path without curves. Each starts where the pen is moved. */
export function flattenPath(
  segments: readonly Segment[],
): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let end: Point | undefined;
  for (const {from, to} of flatten(segments, stepsOfOutline)) {
    if (!end || from.x !== end.x || from.y !== end.y) {
      parts.push([from]);
    }
    parts.at(-1)?.push(to);
    end = to;
  }
  return parts;
}

function flatten(
  segments: readonly Segment[],
  steps = stepsOfCurve,
): readonly Segment[] {
  return segments.flatMap((segment) =>
    segment.handles
      ? Array.from({length: steps}, (_, index) => ({
          from: pointOn(segment, index / steps),
          to: pointOn(segment, (index + 1) / steps),
        }))
      : [segment],
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
