import {
  areBoxesApart,
  isBoxInside,
  type FluidBox,
  type PlotRange,
} from './fluidBox.js';

/** A point that wants a name next to it. */
export interface NamedPoint {
  /** From 0 to 1. */
  readonly x: number;
  /** In pixels from the top. */
  readonly y: number;
  /** What its marks cover, which no name may touch. */
  readonly boxes: readonly FluidBox[];
  /** The size of its name; without one, it has no name to place. */
  readonly name?: {readonly width: number; readonly height: number};
}

/** Where a name begins, in pixels from its point. */
export interface NameOffset {
  readonly dx: number;
  readonly dy: number;
}

/**
 * Finds a place for the name of each point, so that it touches no other name, no
 * mark and no edge, at each width of a range. Points that are far from others
 * come first, because readers ask about those. The same input gives the same
 * places.
 *
 * @returns one offset for each point; undefined where no place is free.
 */
export function placeNames(
  points: readonly NamedPoint[],
  range: PlotRange,
  height: number,
): readonly (NameOffset | undefined)[] {
  const taken = points.flatMap(({boxes}) => boxes);
  const offsets: (NameOffset | undefined)[] = points.map(() => undefined);
  for (const index of orderByDistance(points, range.min)) {
    const point = points[index];
    if (!point) {
      continue;
    }
    const found = offsetsOf(point)
      .map((offset) => ({offset, box: boxOfName(point, offset)}))
      .find(
        ({box}) =>
          isBoxInside(box, range, height) &&
          taken.every((other) => areBoxesApart(box, other, range)),
      );
    if (found) {
      taken.push(found.box);
      offsets[index] = found.offset;
    }
  }
  return offsets;
}

/** The box of a name at an offset from its point. */
export function boxOfName(
  {x, y, name = {width: 0, height: 0}}: NamedPoint,
  {dx, dy}: NameOffset,
): FluidBox {
  return {
    from: x,
    left: dx,
    to: x,
    right: dx + name.width,
    top: y + dy,
    bottom: y + dy + name.height,
  };
}

/** In pixels. */
export const dotRadius = 5;
const gaps = [3, 12];

/** Best first: right, left, below, above, the corners, then the same farther off. */
function offsetsOf({name}: NamedPoint): readonly NameOffset[] {
  if (!name) {
    return [];
  }
  const {width, height} = name;
  return gaps.flatMap((space) => {
    const gap = dotRadius + space;
    return [
      {dx: gap, dy: -height / 2},
      {dx: -gap - width, dy: -height / 2},
      {dx: -width / 2, dy: gap},
      {dx: -width / 2, dy: -gap - height},
      {dx: gap, dy: gap},
      {dx: gap, dy: -gap - height},
      {dx: -gap - width, dy: gap},
      {dx: -gap - width, dy: -gap - height},
    ];
  });
}

function orderByDistance(
  points: readonly NamedPoint[],
  width: number,
): readonly number[] {
  const named = points.flatMap(({name}, index) => (name ? [index] : []));
  const distances = new Map(
    named.map((index) => [index, distanceToNearest(points, index, width)]),
  );
  return named.toSorted(
    (a, b) => (distances.get(b) ?? 0) - (distances.get(a) ?? 0) || a - b,
  );
}

function distanceToNearest(
  points: readonly NamedPoint[],
  index: number,
  width: number,
): number {
  const {x, y} = points[index] ?? {x: 0, y: 0};
  return points.reduce(
    (nearest, other, at) =>
      at === index
        ? nearest
        : Math.min(nearest, Math.hypot((other.x - x) * width, other.y - y)),
    Infinity,
  );
}
