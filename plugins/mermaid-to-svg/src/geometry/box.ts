/** An axis-aligned rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box that contains both. */
export function joinBoxes(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The smallest box that contains all boxes; undefined if there are none. */
export function boxAround(boxes: Iterable<Box | undefined>): Box | undefined {
  let joined: Box | undefined;
  for (const box of boxes) {
    if (box) {
      joined = joined ? joinBoxes(joined, box) : box;
    }
  }
  return joined;
}

/** Adds a margin to each side of a box. */
export function growBox(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}
