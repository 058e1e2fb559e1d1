import type {ChartAxis} from '../views/axis/axis.js';
import type {FluidBox} from './fluidBox.js';
import {toPercent} from '../views/axis/marks.js';
import {dotRadius} from './placeNames.js';
import type {ScatterPlace} from './scatterNames.js';
import {scatterHeight} from './scatterRoom.js';
import type {Span} from '../views/axis/spans.js';

/**
 * What a scatter plot draws of a subject. Places are in percent of the plot,
 * from its left and from its top.
 */
export type ScatterMark =
  /** Two figures, or two of which one holds about. */
  | {readonly kind: 'dot' | 'ring'; readonly x: number; readonly y: number}
  /**
   * What lies between the ends of a range or the sides of a dispute; a box if
   * that is so on both axes, because nobody stated a place in it.
   */
  | {
      readonly kind: 'range' | 'dispute';
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
  /** The open side of a bound, from its figure, in pixels. */
  | {
      readonly kind: 'bound';
      readonly x: number;
      readonly y: number;
      readonly dx: number;
      readonly dy: number;
    };

/** The axes of a scatter plot. */
export interface ScatterAxes {
  readonly x: ChartAxis;
  readonly y: ChartAxis;
}

/** How far the open side of a bound is drawn, if the axis goes on so far. */
const wedgeLength = 26;
const shortestWedge = 8;

/**
 * The marks of a subject with the spans of both of its cells.
 *
 * @param width that of the narrowest plot, in pixels.
 */
export function toScatterMarks(
  across: readonly Span[],
  up: readonly Span[],
  axes: ScatterAxes,
  width: number,
): readonly ScatterMark[] {
  const xOf = (figure: number): number => toPercent(axes.x.placeOf(figure));
  const yOf = (figure: number): number =>
    100 - toPercent(axes.y.placeOf(figure));
  const [xs, ys] = [extremesOf(across), extremesOf(up)];
  const isWide = xs.low < xs.high;
  const isTall = ys.low < ys.high;
  const isDisputed = across.length > 1 || up.length > 1;
  const extent = {
    left: xOf(xs.low),
    right: xOf(xs.high),
    top: yOf(ys.high),
    bottom: yOf(ys.low),
  };
  const outline: readonly ScatterMark[] =
    isWide || isTall
      ? [{kind: isDisputed ? 'dispute' : 'range', ...extent}]
      : [];
  if (isWide && isTall) {
    return outline;
  }
  const sides = across.flatMap((a) => up.map((b) => [a, b] as const));
  return [
    ...outline,
    ...(isDisputed ? sides : []).flatMap(([a, b]) =>
      a.low < a.high || b.low < b.high
        ? [
            {
              kind: 'range' as const,
              left: xOf(a.low),
              right: xOf(a.high),
              top: yOf(b.high),
              bottom: yOf(b.low),
            },
          ]
        : [],
    ),
    ...sides.flatMap(([a, b]): readonly ScatterMark[] => {
      const kinds = [a, b].map(({kind}) => kind);
      const places = withoutDuplicates(
        [a.low, a.high].flatMap((figure) =>
          [b.low, b.high].map((other) => ({x: xOf(figure), y: yOf(other)})),
        ),
      );
      const bounds = places.flatMap((place) =>
        openSidesOf(a.kind, b.kind, place, width).map(
          (reach) => ({kind: 'bound', ...place, ...reach}) as const,
        ),
      );
      // The stop of a bound is at its figure, as a dot would be.
      const isStopAlone =
        bounds.length > 0 &&
        !kinds.some((kind) => kind === 'about' || kind === 'range');
      const kind = kinds.includes('about') ? 'ring' : 'dot';
      return [
        ...bounds,
        ...(isStopAlone ? [] : places).map(
          (place) => ({kind, ...place}) as const,
        ),
      ];
    }),
  ];
}

/** What marks cover, with the radius of a dot, in a plot of this height. */
export function boxesOfMarks(
  marks: readonly ScatterMark[],
  height: number,
): readonly FluidBox[] {
  return marks.map((mark) => {
    const isArea = 'left' in mark;
    const [from, to] = isArea ? [mark.left, mark.right] : [mark.x, mark.x];
    const [top, bottom] = isArea ? [mark.top, mark.bottom] : [mark.y, mark.y];
    const [dx, dy] = mark.kind === 'bound' ? [mark.dx, mark.dy] : [0, 0];
    const half = mark.kind === 'bound' ? halfOfStop : dotRadius;
    return {
      from: from / 100,
      left: Math.min(-half, dx),
      to: to / 100,
      right: Math.max(half, dx),
      top: (top / 100) * height + Math.min(-half, dy),
      bottom: (bottom / 100) * height + Math.max(half, dy),
    };
  });
}

const halfOfStop = 9;

/** From the lowest to the highest figure that somebody stated. */
function extremesOf(spans: readonly Span[]): {
  readonly low: number;
  readonly high: number;
} {
  return {
    low: Math.min(...spans.map(({low}) => low)),
    high: Math.max(...spans.map(({high}) => high)),
  };
}

function openSidesOf(
  across: Span['kind'],
  up: Span['kind'],
  {x, y}: ScatterPlace,
  width: number,
): readonly {readonly dx: number; readonly dy: number}[] {
  const dx = wedgeOf(across, x, width);
  const dy = -wedgeOf(up, 100 - y, scatterHeight);
  return [
    ...(dx === 0 ? [] : [{dx, dy: 0}]),
    ...(dy === 0 ? [] : [{dx: 0, dy}]),
  ];
}

/** How far a bound is open on an axis of this length, to higher figures. */
function wedgeOf(kind: Span['kind'], percent: number, length: number): number {
  const toReach = (share: number): number =>
    Math.max(
      shortestWedge,
      Math.min(wedgeLength, Math.floor((share / 100) * length)),
    );
  switch (kind) {
    case 'at-most':
      return -toReach(percent);
    case 'at-least':
      return toReach(100 - percent);
    default:
      return 0;
  }
}

function withoutDuplicates(
  places: readonly ScatterPlace[],
): readonly ScatterPlace[] {
  return places.filter(
    ({x, y}, index) =>
      places.findIndex((other) => other.x === x && other.y === y) === index,
  );
}
