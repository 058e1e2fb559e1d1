import type {Point, Segment} from './path.js';

/** An arc of SVG, without its ends. */
export interface Arc {
  readonly radii: Point;
  /** In degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/**
 * One curve for each quarter of an arc. SVG 2, B.2.4 computes its center from
 * its end points.
 */
export function toCurves(from: Point, arc: Arc, to: Point): readonly Segment[] {
  if (arc.radii.x === 0 || arc.radii.y === 0) {
    return [{from, to}];
  }
  const angle = (arc.turn * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const half = {x: (from.x - to.x) / 2, y: (from.y - to.y) / 2};
  const turned = {
    x: cos * half.x + sin * half.y,
    y: -sin * half.x + cos * half.y,
  };
  const excess = (turned.x / arc.radii.x) ** 2 + (turned.y / arc.radii.y) ** 2;
  const grow = Math.max(1, Math.sqrt(excess));
  const radii = {x: arc.radii.x * grow, y: arc.radii.y * grow};
  const offset =
    Math.sqrt(Math.max(0, grow ** 2 / excess - 1)) *
    (arc.isLarge === arc.isClockwise ? -1 : 1);
  const centre = {
    x: (offset * radii.x * turned.y) / radii.y,
    y: (-offset * radii.y * turned.x) / radii.x,
  };
  const angleTo = (sign: number) =>
    Math.atan2(
      (sign * turned.y - centre.y) / radii.y,
      (sign * turned.x - centre.x) / radii.x,
    );
  const begin = angleTo(1);
  let sweep = angleTo(-1) - begin;
  if (!arc.isClockwise && sweep > 0) {
    sweep -= 2 * Math.PI;
  } else if (arc.isClockwise && sweep < 0) {
    sweep += 2 * Math.PI;
  }
  // A point on the arc, moved along its tangent.
  const at = (theta: number, along: number): Point => {
    const x = radii.x * (Math.cos(theta) - along * Math.sin(theta)) + centre.x;
    const y = radii.y * (Math.sin(theta) + along * Math.cos(theta)) + centre.y;
    return {
      x: cos * x - sin * y + (from.x + to.x) / 2,
      y: sin * x + cos * y + (from.y + to.y) / 2,
    };
  };
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const along = (4 / 3) * Math.tan(step / 4);
  return Array.from({length: count}, (_, index) => {
    const first = begin + index * step;
    const second = first + step;
    return {
      from: index === 0 ? from : at(first, 0),
      handles: [at(first, along), at(second, -along)],
      to: index === count - 1 ? to : at(second, 0),
    };
  });
}
