import type {Tick} from './axis.js';
import {plotWidths, type PlotLayout} from './plotWidths.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

const tickGap = 8;

/**
 * Which ticks of an axis have labels in a layout: all, or each second, each
 * third and so on of the large ones. The ends always have one, for an axis that
 * does not say where it ends is no measure of what is drawn there.
 */
export function findLabeledTicks(
  ticks: readonly Tick[],
  layout: PlotLayout,
): ReadonlySet<Tick> {
  const width = plotWidths[layout];
  const large = ticks.filter(({isSmall}) => !isSmall);
  const [first, last] = [ticks[0], ticks.at(-1)];
  const boxes = new Map(
    ticks.map((tick) => {
      const size = reserveTextWidth(tick.label, tickSize);
      const middle = tick.place * width;
      const left = isLabelInside(tick, ticks, layout)
        ? tick === first
          ? 0
          : width - size
        : middle - size / 2;
      return [tick, {left, right: left + size}] as const;
    }),
  );
  const fit = (a: Tick | undefined, b: Tick | undefined): boolean =>
    !a || !b || boxes.get(b)!.left - boxes.get(a)!.right >= tickGap;
  const isClear = (some: readonly Tick[]): boolean =>
    some.every((tick, index) => index === 0 || fit(some[index - 1], tick));
  const thinned = large.map((_, step) =>
    large.filter((_each, index) => index % (step + 1) === 0),
  );
  const even = [ticks, ...thinned].filter(
    (some) => some.length > 2 && some.at(-1) === last,
  );
  const ends = [first, last].filter((tick) => tick !== undefined);
  return new Set(
    even.find(isClear) ??
      thinned.map((some) => withEnds(some, ends, fit)).find(isClear) ??
      ends,
  );
}

/** Ticks with both ends of their axis, without those that are near to an end. */
function withEnds(
  ticks: readonly Tick[],
  ends: readonly Tick[],
  fit: (a: Tick | undefined, b: Tick | undefined) => boolean,
): readonly Tick[] {
  const [first, last] = [ends[0], ends.at(-1)];
  const inner = ticks.filter(
    (tick) => !ends.includes(tick) && fit(first, tick) && fit(tick, last),
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
