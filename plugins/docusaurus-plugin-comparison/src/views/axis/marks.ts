import type {ChartAxis} from './axis.js';
import type {Span} from './spans.js';

/** What is drawn on an axis; places are in percent of its width. */
export type Mark =
  /** A figure, or one that holds about. */
  | {readonly kind: 'dot' | 'ring'; readonly at: number}
  /**
   * A range between its ends; what joins the sides of a dispute; a bar from zero
   * to a figure.
   */
  | {
      readonly kind: 'range' | 'dispute' | 'bar';
      readonly from: number;
      readonly to: number;
    }
  /**
   * A bound: a stop, and how many pixels its open side reaches; negative for
   * lower figures.
   */
  | {readonly kind: 'bound'; readonly at: number; readonly reach: number};

/** How far the open side of a bound is drawn, if the axis goes on so far. */
const longestReach = 48;

/**
 * The marks of the values of one cell: one for each side of a dispute.
 *
 * @param width - How wide the axis is at least, in pixels.
 */
export function toMarks(
  spans: readonly Span[],
  axis: ChartAxis,
  width: number,
): readonly Mark[] {
  const percent = (figure: number): number => toPercent(axis.placeOf(figure));
  return [
    ...joinSides(spans, percent),
    ...spans.flatMap(({kind, low, high}): readonly Mark[] => {
      const [from, to] = [percent(low), percent(high)];
      switch (kind) {
        case 'exact':
          return [{kind: 'dot', at: from}];
        case 'about':
          return [{kind: 'ring', at: from}];
        case 'range':
          return [
            {kind: 'range', from, to},
            {kind: 'dot', at: from},
            {kind: 'dot', at: to},
          ];
        case 'at-most':
          return [{kind: 'bound', at: to, reach: -reachWithin(to, width)}];
        case 'at-least':
          return [
            {kind: 'bound', at: from, reach: reachWithin(100 - from, width)},
          ];
      }
    }),
  ];
}

/** The bar of an exact figure. */
export function toBar(
  [span]: readonly Span[],
  {placeOf}: ChartAxis,
): readonly Mark[] {
  return span
    ? [
        {
          kind: 'bar',
          from: toPercent(placeOf(0)),
          to: toPercent(placeOf(span.high)),
        },
      ]
    : [];
}

/** A place from 0 to 1 as percent, exact to a tenth of a pixel on any page. */
export function toPercent(place: number): number {
  return Math.round(Math.min(1, Math.max(0, place)) * 1e4) / 100;
}

function reachWithin(percent: number, width: number): number {
  const room = (percent / 100) * width;
  return Math.floor(Math.min(longestReach, room));
}

/** Nobody stated what is between two sides, but they are of one subject. */
function joinSides(
  spans: readonly Span[],
  percent: (figure: number) => number,
): readonly Mark[] {
  const from = percent(Math.min(...spans.map(({high}) => high)));
  const to = percent(Math.max(...spans.map(({low}) => low)));
  return spans.length > 1 && from < to ? [{kind: 'dispute', from, to}] : [];
}
