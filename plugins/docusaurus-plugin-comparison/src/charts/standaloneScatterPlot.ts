import type {Translate} from '../views/view.js';
import type {ScatterMark} from './scatterMarks.js';
import type {
  ScatterPlotAxis,
  ScatterPlotView,
  ScatterPoint,
} from './scatterPlot.js';
import {axisLabelGap, rightSides, scatterHeight} from './scatterRoom.js';
import {
  frameWidth,
  framePadding,
  halo,
  printFrame,
  printGrid,
  printKey,
  printTicks,
} from './standaloneFrame.js';
import {printBound} from './standaloneMarks.js';
import {describeSubjects, notShown} from './standaloneWords.js';
import {colorOf, element, svgText, type SvgAttributes} from './svg.js';
import {tickSize} from './textWidth.js';

const titleHeight = 22;

/** A scatter plot as a file of its own. */
export function printScatterPlot(
  view: ScatterPlotView,
  say: Translate,
): string {
  const {title, x, y, gutter, points, without, shapes} = view;
  const left = framePadding + gutter;
  const width = frameWidth - framePadding - rightSides.wide - left;
  const top = titleHeight + 6;
  const plot = {x: left, y: top, width, height: scatterHeight};
  const end = frameWidth - framePadding;
  const svg = [
    printAxisTitle(y, '↑', {x: framePadding, y: tickSize}, say),
    element(
      'svg',
      {...plot, overflow: 'visible'},
      printGrid(x.axis),
      printGrid(y.axis, placeLevel),
    ),
    printLabels(y, left - axisLabelGap, top),
    element(
      'svg',
      {...plot, overflow: 'visible'},
      points.map((point) => printPoint(point)),
    ),
    element(
      'svg',
      {x: left, y: top + scatterHeight + 8, width, overflow: 'visible'},
      printTicks(x.axis),
    ),
    printAxisTitle(
      x,
      '→',
      {x: end, y: top + scatterHeight + 44, 'text-anchor': 'end'},
      say,
    ),
  ].join('');
  const hasZero = [x, y].some(({axis}) => axis.zero !== undefined);
  const notes = [
    ...(hasZero ? [say('theme.comparison.chart.zero')] : []),
    ...notShown(without, say),
  ];
  return printFrame(title, describeSubjects([...points, ...without]), [
    {svg, height: top + scatterHeight + 52},
    printKey({shapes, notes}, say),
  ]);
}

function printAxisTitle(
  {name, axis}: ScatterPlotAxis,
  arrow: string,
  place: Readonly<Record<string, string | number>>,
  say: Translate,
): string {
  const scale = axis.isLogarithmic
    ? `, ${say('theme.comparison.chart.logarithmic')}`
    : '';
  return element(
    'text',
    {...place, 'font-size': tickSize, fill: colorOf('muted')},
    `${arrow} ${svgText(name)}${svgText(scale)}`,
  );
}

function distanceFromTop(at: number): string {
  return `${Math.round((100 - at) * 100) / 100}%`;
}

/** A line of the vertical axis. */
function placeLevel(at: number): SvgAttributes {
  const place = distanceFromTop(at);
  return {x2: '100%', y1: place, y2: place};
}

function printLabels(
  {axis: {ticks}}: ScatterPlotAxis,
  x: number,
  top: number,
): string {
  return element(
    'g',
    {fill: colorOf('muted'), 'font-size': tickSize, 'text-anchor': 'end'},
    ticks
      .filter(({hiddenIn = []}) => !hiddenIn.includes('roomy'))
      .map(({at, label}) =>
        element(
          'text',
          {x, y: top + ((100 - at) / 100) * scatterHeight + 4},
          svgText(label),
        ),
      ),
  );
}

/** From the upper edge of a name to its baseline. */
const textBaseline = 12.5;

function printPoint({marks, short, place, names}: ScatterPoint): string {
  const {wide} = names;
  return (
    marks.map(printPointMark).join('') +
    (wide
      ? element(
          'text',
          {
            ...halo,
            'font-size': tickSize,
            x: `${place.x}%`,
            y: `${place.y}%`,
            dx: wide.dx,
            dy: wide.dy + textBaseline,
          },
          svgText(short),
        )
      : '')
  );
}

function printPointMark(mark: ScatterMark): string {
  const color = colorOf('series-1');
  switch (mark.kind) {
    case 'dot':
    case 'ring':
      return element('circle', {
        cx: `${mark.x}%`,
        cy: `${mark.y}%`,
        r: mark.kind === 'dot' ? 5 : 4.5,
        fill: mark.kind === 'dot' ? color : colorOf('surface'),
        stroke: mark.kind === 'dot' ? colorOf('surface') : color,
        'stroke-width': mark.kind === 'dot' ? 1 : 2,
      });
    case 'range':
    case 'dispute': {
      const {left, right, top, bottom, kind} = mark;
      const isDispute = kind === 'dispute';
      const dashes = isDispute ? '2 4' : undefined;
      return left < right && top < bottom
        ? element('rect', {
            x: `${left}%`,
            y: `${top}%`,
            width: `${right - left}%`,
            height: `${bottom - top}%`,
            fill: color,
            'fill-opacity': isDispute ? 0.08 : 0.2,
            stroke: color,
            'stroke-width': isDispute ? 2 : 1.5,
            'stroke-dasharray': dashes,
          })
        : element('line', {
            x1: `${left}%`,
            x2: `${right}%`,
            y1: `${top}%`,
            y2: `${bottom}%`,
            stroke: color,
            'stroke-width': isDispute ? 2 : 3,
            'stroke-dasharray': dashes,
          });
    }
    case 'bound': {
      const {x, y, dx, dy} = mark;
      return printBound({x: `${x}%`, y: `${y}%`}, dx + dy, {
        transform: dy === 0 ? undefined : 'rotate(90)',
        fill: color,
      });
    }
  }
}
