import type {Tick} from '../views/axis/axis.js';
import {
  plotLayouts,
  plotRoom,
  type PlotLayout,
  type PlotRoom,
} from './plotWidths.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

/** Where the label of a tick is, and in which layouts. */
export interface TickLayout {
  readonly tick: Tick;
  /** The layouts that have no room for it. */
  readonly hiddenIn: readonly PlotLayout[];
  /** Whether it begins or ends at its line, instead of being over it. */
  readonly isInside: boolean;
}

const tickGap = 8;

/**
 * The labels of an axis: of all ticks, or of each second, each third and so on
 * of the large ones. The ends always have one, for an axis that does not say
 * where it ends is not a measure of what is drawn there.
 *
 * @param sizeOf what a label takes of the length of the axis: its width if
 *   omitted.
 */
export function layOutTicks(
  ticks: readonly Tick[],
  room: PlotRoom = plotRoom,
  sizeOf = (label: string) => reserveTextWidth(label, tickSize),
): readonly TickLayout[] {
  const sizes = ticks.map(({label}) => sizeOf(label));
  const shown = plotLayouts.map(
    (layout) => [layout, findLabeled(ticks, sizes, layout, room)] as const,
  );
  return ticks.map((tick, index) => ({
    tick,
    hiddenIn: shown.flatMap(([layout, some]) => (some.has(tick) ? [] : layout)),
    isInside: isEnd(ticks, index) && isWide(sizes[index], room),
  }));
}

/** A tick with the pixels that its label takes. */
interface TickBox {
  readonly tick: Tick;
  readonly left: number;
  readonly right: number;
}

function findLabeled(
  ticks: readonly Tick[],
  sizes: readonly number[],
  layout: PlotLayout,
  room: PlotRoom,
): ReadonlySet<Tick> {
  const width = room.widths[layout];
  const boxes = ticks.map((tick, index): TickBox => {
    const size = sizes[index] ?? 0;
    const middle = tick.place * width;
    // Nothing is next to the plot in the narrow layout.
    const isInside =
      isEnd(ticks, index) && (layout === 'narrow' || isWide(size, room));
    const left = isInside
      ? index === 0
        ? 0
        : width - size
      : middle - size / 2;
    return {tick, left, right: left + size};
  });
  const large = boxes.filter(({tick}) => !tick.isSmall);
  const thinned = large.map((_, step) =>
    large.filter((_each, index) => index % (step + 1) === 0),
  );
  const last = boxes.at(-1);
  const even = [boxes, ...thinned].filter(
    (some) => some.length > 2 && some.at(-1) === last,
  );
  const ends = boxes.filter((box) => box === boxes[0] || box === last);
  const chosen =
    even.find(isClear) ??
    thinned.map((some) => withEnds(some, ends)).find(isClear) ??
    ends;
  return new Set(chosen.map(({tick}) => tick));
}

function isEnd({length}: readonly Tick[], index: number): boolean {
  return index === 0 || index === length - 1;
}

/** Whether a label would reach too far beyond the end of the axis. */
function isWide(size = 0, {overhang}: PlotRoom): boolean {
  return size / 2 > overhang;
}

function areApart(a: TickBox, b: TickBox): boolean {
  return b.left - a.right >= tickGap;
}

function isClear(boxes: readonly TickBox[]): boolean {
  return boxes.every((box, index) => {
    const before = boxes[index - 1];
    return !before || areApart(before, box);
  });
}

/** Labels with both ends of their axis, without those that are near to an end. */
function withEnds(
  boxes: readonly TickBox[],
  ends: readonly TickBox[],
): readonly TickBox[] {
  const inner = boxes.filter(
    (box) =>
      !ends.includes(box) &&
      ends.every((end) => areApart(end, box) || areApart(box, end)),
  );
  return [...ends.slice(0, 1), ...inner, ...ends.slice(1)];
}
