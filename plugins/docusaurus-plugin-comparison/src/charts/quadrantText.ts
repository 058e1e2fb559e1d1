import {
  printQuadrants,
  quadrantSize,
  reservedWidthOf,
  textSize,
  widthOf,
} from '../diagrams/mermaid.js';
import {isolate} from '../views/isolate.js';
import type {Translate} from '../views/view.js';
import {findExtent} from './packStrip.js';
import type {ScatterPlotView, ScatterPoint} from './scatterPlot.js';
import type {StripPlotView, StripPoint} from './stripPlot.js';

/** Two quantities, or rows of words if one of the criteria has words. */
export type QuadrantsPlot =
  {readonly scatterPlot: ScatterPlotView} | {readonly stripPlot: StripPlotView};

/** The view of whichever chart it is. */
export function viewOf(plot: QuadrantsPlot): ScatterPlotView | StripPlotView {
  return 'scatterPlot' in plot ? plot.scatterPlot : plot.stripPlot;
}

/** The subjects that are drawn, in the order of the text version. */
export function pointsOf(
  plot: QuadrantsPlot,
): readonly (ScatterPoint | StripPoint)[] {
  return 'scatterPlot' in plot
    ? plot.scatterPlot.points
    : plot.stripPlot.rows.flatMap(({points}) => points);
}

/** An axis as Mermaid has it: its name and its ends. */
interface QuadrantAxis {
  readonly name: string;
  readonly domainLabels: readonly [string, string];
  readonly isLogarithmic?: boolean;
}

/** From 0 to 1, from the lower left corner. */
interface QuadrantPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * What Mermaid can draw of it: one point for each subject, in the middle of its
 * marks, and the ends of the axes.
 *
 * @param isTurned whether the horizontal axis of the chart is the vertical one
 *   of the text.
 */
export function toQuadrantText(
  plot: QuadrantsPlot,
  isTurned: boolean,
  say: Translate,
): {readonly mermaid: string; readonly isNumbered: boolean} {
  const {axes, places: drawn} =
    'scatterPlot' in plot
      ? readScatterPlot(plot.scatterPlot)
      : readStripPlot(plot.stripPlot);
  const [across, up] = isTurned ? axes.toReversed() : axes;
  const places = drawn.map(({x, y}) => ({
    x: inset(isTurned ? y : x),
    y: inset(isTurned ? x : y),
  }));
  const names = pointsOf(plot).map(({short}) => short);
  const isNumbered = collide(names, places);
  const labels = isNumbered ? joinNumbers(places) : names;
  return {
    isNumbered,
    mermaid: printQuadrants(
      toLabels(across, quadrantSize.width / 2 - 40, say),
      toLabels(up, quadrantSize.height / 2 - 40, say),
      places.map((place, index) => ({...place, label: labels[index] ?? ''})),
    ),
  };
}

interface QuadrantFigures {
  readonly axes: readonly [QuadrantAxis, QuadrantAxis];
  readonly places: readonly QuadrantPlace[];
}

function readScatterPlot({x, y, points}: ScatterPlotView): QuadrantFigures {
  return {
    axes: [
      {...x.axis, name: x.name},
      {...y.axis, name: y.name},
    ],
    places: points.map(({marks}) => ({
      x: centerOf(
        marks.flatMap((mark) =>
          'left' in mark ? [mark.left, mark.right] : mark.x,
        ),
      ),
      y:
        1 -
        centerOf(
          marks.flatMap((mark) =>
            'left' in mark ? [mark.top, mark.bottom] : mark.y,
          ),
        ),
    })),
  };
}

function readStripPlot({x, y, rows}: StripPlotView): QuadrantFigures {
  const last = Math.max(1, rows.length - 1);
  return {
    axes: [{...x.axis, name: x.name}, y],
    places: rows.flatMap(({points}, row) =>
      points.map(({marks}) => {
        const {from, to} = findExtent(marks);
        return {
          x: centerOf([from, to]),
          y: (rows.length - 1 - row) / last,
        };
      }),
    ),
  };
}

/** The middle of places in percent, from 0 to 1. */
function centerOf(percents: readonly number[]): number {
  return (Math.min(...percents) + Math.max(...percents)) / 200;
}

// Points and labels at the edge would overlap it.
const plotMargin = 0.06;

function inset(place: number): number {
  return plotMargin + place * (1 - 2 * plotMargin);
}

/** The labels of an axis, with its name if that fits. */
function toLabels(
  {name, domainLabels: [low, high], isLogarithmic = false}: QuadrantAxis,
  room: number,
  say: Translate,
): readonly [string, string] {
  const named = `${name}: ${isolate(low, name)}`;
  const logarithmic = say('theme.comparison.chart.logarithmic');
  const kind = `${isolate(high, logarithmic)} (${logarithmic})`;
  return [
    widthOf(named) <= room ? named : low,
    isLogarithmic && widthOf(kind) <= room ? kind : high,
  ];
}

/** Whether labels under their points would overlap. */
function collide(
  labels: readonly string[],
  places: readonly QuadrantPlace[],
): boolean {
  const boxes = places.map(({x, y}, index) => ({
    x: x * quadrantSize.width,
    y: y * quadrantSize.height,
    width: reservedWidthOf(labels[index] ?? ''),
  }));
  const height = 2 * textSize;
  return boxes.some(
    (a, index) =>
      a.x - a.width / 2 < 0 ||
      a.x + a.width / 2 > quadrantSize.width ||
      boxes
        .slice(index + 1)
        .some(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
            Math.abs(a.y - b.y) < height,
        ),
  );
}

/**
 * The numbers of the points in the list next to the picture. If numbers would
 * overlap, the first point has those of the others too.
 */
function joinNumbers(places: readonly QuadrantPlace[]): readonly string[] {
  const labels = places.map((_, index) => String(index + 1));
  places.forEach((_, index) => {
    const near = places.findIndex(
      (_place, earlier) =>
        earlier < index &&
        labels[earlier] !== emptyLabel &&
        collide(
          [labels[earlier] ?? '', labels[index] ?? ''],
          [places[earlier], places[index]].filter((each) => each !== undefined),
        ),
    );
    if (near !== -1) {
      labels[near] = `${labels[near]}, ${labels[index]}`;
      labels[index] = emptyLabel;
    }
  });
  return labels;
}

/** An invisible label, because Mermaid requires one. */
const emptyLabel = '\u00a0';
