import type {Tick} from './axis.js';
import {plotWidths, type PlotLayout} from './plotWidths.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

const tickGap = 8;

/** A tick with the pixels that its label takes. */
interface TickBox {
  readonly tick: Tick;
  readonly left: number;
  readonly right: number;
}

/**
 * Which ticks of an axis have labels in a layout: all, or each second, each
 * third and so on of the large ones. The ends always have one, for an axis that
 * does not say where it ends is no measure of what is drawn there.
 */
export function findLabeledTicks(
  ticks: readonly Tick[],
  layout: PlotLayout,
): ReadonlySet<Tick> {
  const boxes = ticks.map((tick) => toBox(tick, ticks, layout));
  const large = boxes.filter(({tick}) => !tick.isSmall);
  const thinned = large.map((_, step) =>
    large.filter((_each, index) => index % (step + 1) === 0),
  );
  const last = boxes.at(-1);
  const even = [boxes, ...thinned].filter(
    (some) => some.length > 2 && some.at(-1) === last,
  );
  const ends = boxes.filter((box) => box === boxes[0] || box === last);
  const shown =
    even.find(isClear) ??
    thinned.map((some) => withEnds(some, ends)).find(isClear) ??
    ends;
  return new Set(shown.map(({tick}) => tick));
}

function toBox(
  tick: Tick,
  ticks: readonly Tick[],
  layout: PlotLayout,
): TickBox {
  const width = plotWidths[layout];
  const size = reserveTextWidth(tick.label, tickSize);
  const middle = tick.place * width;
  const left = isLabelInside(tick, ticks, layout)
    ? tick === ticks[0]
      ? 0
      : width - size
    : middle - size / 2;
  return {tick, left, right: left + size};
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

/** How far a label may reach beyond the plot: the gap, and the padding. */
const overhang = 28;

/**
 * Whether the label of a tick begins or ends at its line, instead of being over
 * it: at the ends of an axis that has no room next to it.
 */
export function isLabelInside(
  tick: Tick,
  ticks: readonly Tick[],
  layout: PlotLayout,
): boolean {
  return (
    (tick === ticks[0] || tick === ticks.at(-1)) &&
    (layout === 'narrow' ||
      reserveTextWidth(tick.label, tickSize) / 2 > overhang)
  );
}
