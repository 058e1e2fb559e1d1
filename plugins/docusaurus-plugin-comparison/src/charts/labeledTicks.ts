import type {Tick} from './axis.js';
import {plotWidths, type PlotLayout} from './plotWidths.js';
import {reserveTextWidth, tickSize} from './textWidth.js';

const gap = 8;

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
      // Where nothing is next to the plot, the labels of the ends are inside.
      const left =
        layout === 'narrow' && (tick === first || tick === last)
          ? tick === first
            ? 0
            : width - size
          : middle - size / 2;
      return [tick, {left, right: left + size}] as const;
    }),
  );
  const fit = (a: Tick | undefined, b: Tick | undefined): boolean =>
    !a || !b || boxes.get(b)!.left - boxes.get(a)!.right >= gap;
  const tries = [
    ticks,
    ...large.map((_, step) =>
      large.filter((_each, index) => index % (step + 1) === 0),
    ),
  ];
  for (const some of tries) {
    const inner = some.filter((tick) => tick !== first && tick !== last);
    while (inner.length > 0 && !fit(inner.at(-1), last)) {
      inner.pop();
    }
    while (inner.length > 0 && !fit(first, inner[0])) {
      inner.shift();
    }
    if (
      inner.every((tick, index) => index === 0 || fit(inner[index - 1], tick))
    ) {
      return new Set([first, ...inner, last].filter((tick) => !!tick));
    }
  }
  return new Set([first, last].filter((tick) => !!tick));
}
