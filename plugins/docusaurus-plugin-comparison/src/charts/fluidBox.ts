/** The narrowest and the widest plot for which a layout is made, in pixels. */
export interface PlotRange {
  readonly min: number;
  readonly max: number;
}

/**
 * A box in a plot whose width is not known. Each side is a place on the axis,
 * from 0 to 1, plus pixels from there. Vertical places are pixels.
 */
export interface FluidBox {
  readonly from: number;
  readonly left: number;
  readonly to: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Whether two boxes are apart at each width of a range. Sides move linearly with
 * the width: boxes that are apart in the same order at both ends of the range
 * are apart at every width between them.
 */
export function areBoxesApart(
  a: FluidBox,
  b: FluidBox,
  range: PlotRange,
): boolean {
  return (
    a.bottom <= b.top ||
    b.bottom <= a.top ||
    isLeftOf(a, b, range) ||
    isLeftOf(b, a, range)
  );
}

function isLeftOf(
  {to, right}: FluidBox,
  {from, left}: FluidBox,
  {min, max}: PlotRange,
): boolean {
  return (
    to * min + right <= from * min + left &&
    to * max + right <= from * max + left
  );
}

/** Whether a box is in a plot of this height at each width of a range. */
export function isBoxInside(
  {from, left, to, right, top, bottom}: FluidBox,
  {min, max}: PlotRange,
  height: number,
): boolean {
  return (
    top >= 0 &&
    bottom <= height &&
    [min, max].every(
      (width) => from * width + left >= 0 && to * width + right <= width,
    )
  );
}
