import {areBoxesApart, type FluidBox} from './fluidBox.js';
import type {Mark} from '../views/axis/marks.js';
import {plotWidths} from './plotWidths.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

/** Marks of a subject that share a row with those of others. */
export interface StripItem {
  readonly marks: readonly Mark[];
  readonly name: string;
}

/** Where an item is in its row. */
export interface StripPlace {
  /** The line of its row, from the top. */
  readonly lane: number;
  /** On which side of its marks it has its name; none without room. */
  readonly side?: 'right' | 'left';
}

/** So many lines of a row have names; the other marks share one more. */
const mostLanes = 12;

/** A strip has the same lines at each of these widths. */
const stripRange = {min: plotWidths.narrow, max: 1600};

/** A dot and the gap between it and its name. */
export const nameStart = 10;
/** Half of the gap between a name and the marks that follow. */
const halfGap = 6;

/**
 * Puts each item with its name on the first line that has room for both, at
 * every width. Names that have no room on either side are left out, and so are
 * those for which there would be too many lines.
 */
export function packStrip(items: readonly StripItem[]): {
  readonly places: readonly StripPlace[];
  readonly lanes: number;
} {
  const lanes: FluidBox[][] = [];
  const found = items.map(({marks, name}) => {
    const side = findSide(marks, name);
    const box = side && boxOfStrip(marks, name, side);
    if (!side || !box) {
      return undefined;
    }
    const free = lanes.findIndex((lane) =>
      lane.every((other) => areBoxesApart(box, other, stripRange)),
    );
    const lane = free === -1 ? lanes.length : free;
    if (lane >= mostLanes) {
      return undefined;
    }
    (lanes[lane] ??= []).push(box);
    return {lane, side};
  });
  const last = lanes.length;
  return {
    places: found.map((each) => each ?? {lane: last}),
    lanes: found.every(Boolean) ? last : last + 1,
  };
}

function findSide(
  marks: readonly Mark[],
  name: string,
): 'right' | 'left' | undefined {
  const {from, left, to, right} = boxOfMarks(marks);
  const room = reserveTextWidth(name, tickSize) + nameStart;
  const {min} = stripRange;
  return (1 - to) * min - right >= room
    ? 'right'
    : from * min + left >= room
      ? 'left'
      : undefined;
}

function boxOfStrip(
  marks: readonly Mark[],
  name: string,
  side: 'right' | 'left',
): FluidBox {
  const box = boxOfMarks(marks);
  const room = reserveTextWidth(name, tickSize) + nameStart;
  return {
    ...box,
    left: box.left - (side === 'left' ? room : 0) - halfGap,
    right: box.right + (side === 'right' ? room : 0) + halfGap,
  };
}

/** What marks cover across; all lines of a row are equally high. */
export function boxOfMarks(marks: readonly Mark[]): FluidBox {
  const {from, to, ...reaches} = findExtent(marks);
  return {...reaches, from: from / 100, to: to / 100, top: 0, bottom: 1};
}

/** The places of the outermost marks, and how far these reach beyond them. */
interface MarksExtent {
  /** In percent of the axis. */
  readonly from: number;
  readonly to: number;
  /** In pixels from there; negative. */
  readonly left: number;
  readonly right: number;
}

/** Where marks begin and end across. */
export function findExtent(marks: readonly Mark[]): MarksExtent {
  let [from, to, left, right] = [Infinity, -Infinity, 0, 0];
  for (const mark of marks) {
    const reach = mark.kind === 'bound' ? mark.reach : 0;
    from = Math.min(from, 'at' in mark ? mark.at : mark.from);
    to = Math.max(to, 'at' in mark ? mark.at : mark.to);
    left = Math.min(left, reach);
    right = Math.max(right, reach);
  }
  return {from, left, to, right};
}
