/** An upright rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around both. */
export function joinBoxes(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** The smallest box around all; undefined for none. */
export function boxAround(boxes: Iterable<Box | undefined>): Box | undefined {
  let around: Box | undefined;
  for (const box of boxes) {
    if (box) {
      around = around ? joinBoxes(around, box) : box;
    }
  }
  return around;
}

/** The box with a margin on each side. */
export function growBox(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}
