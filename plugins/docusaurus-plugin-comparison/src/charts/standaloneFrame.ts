import {measureText} from 'mermaid-to-svg';
import {fillWords} from '../views/fillWords.js';
import type {Translate} from '../views/view.js';
import type {RangePlotAxis} from './axisProps.js';
import type {ChangeSides} from './earlierValues.js';
import type {RangePlotShape} from './rangePlotShapes.js';
import {
  earlierStyle,
  printArrow,
  printMark,
  shapeSamples,
} from './standaloneMarks.js';
import {colorOf, element, svgText, type SvgAttributes} from './svg.js';
import {tickSize, valueSize} from './textWidth.js';

/** The width of a chart that is a file of its own, in pixels. */
export const frameWidth = 720;
export const framePadding = 16;

/** The fonts whose widths the renderer knows. */
const fonts = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";
const titleSize = 16;
const frameLineHeight = 20;
const sampleWidth = 44;

/** A part of a chart, and how high it is. */
export interface ChartPart {
  readonly svg: string;
  readonly height: number;
}

/** A chart as a file of its own: parts one below another under a title. */
export function printFrame(
  title: string,
  description: string,
  parts: readonly ChartPart[],
  width = frameWidth,
): string {
  const titleLines = breakLines(title, width - 2 * framePadding, titleSize);
  let y = framePadding;
  const place = ({svg, height}: ChartPart): string => {
    const group = element('g', {transform: `translate(0 ${y})`}, svg);
    y += height;
    return group;
  };
  const content = [
    place(printTextLines(titleLines, titleSize)),
    ...parts.map(place),
  ];
  const height = y + framePadding;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': fonts,
      'font-size': valueSize,
      fill: colorOf('text'),
    },
    element('title', {}, svgText(title)),
    element('desc', {}, svgText(description)),
    element('rect', {width, height, fill: colorOf('surface')}),
    content,
  );
}

/** Lines of bold text. */
export function printTextLines(
  lines: readonly string[],
  size = valueSize,
): ChartPart {
  return {
    svg: lines
      .map((line, index) =>
        element(
          'text',
          {
            x: framePadding,
            y: index * frameLineHeight + size,
            'font-size': size,
            'font-weight': 700,
          },
          svgText(line),
        ),
      )
      .join(''),
    height: lines.length * frameLineHeight + 4,
  };
}

interface KeyOptions {
  readonly axis?: RangePlotAxis | undefined;
  readonly shapes: readonly RangePlotShape[];
  readonly sides?: ChangeSides | undefined;
  /** Further sentences. */
  readonly notes?: readonly string[];
}

/** What the shapes mean, and how an axis is divided. */
export function printKey(
  {axis, shapes, sides, notes = []}: KeyOptions,
  say: Translate,
): ChartPart {
  const samples = [
    ...(sides
      ? [
          {
            sample: printMark({kind: 'dot', at: 50}, earlierStyle),
            text: sides.from,
          },
          {
            sample: printArrow(0, 88) + printMark({kind: 'dot', at: 88}),
            text: sides.to ?? say('theme.comparison.chart.now'),
          },
        ]
      : []),
    ...shapes.map((shape) => ({
      sample: shapeSamples[shape].map((mark) => printMark(mark)).join(''),
      text: say(shapeWords[shape]),
    })),
  ];
  const sentences = [...scaleSentences(axis, say), ...notes].flatMap((each) =>
    breakLines(each, frameWidth - 2 * framePadding, tickSize),
  );
  let [x, y] = [framePadding, 8];
  const items = samples.map(({sample, text}) => {
    const width = sampleWidth + 8 + measureText(text, {size: tickSize});
    if (x + width > frameWidth - framePadding && x > framePadding) {
      [x, y] = [framePadding, y + frameLineHeight];
    }
    const item =
      element(
        'svg',
        {x, y, width: sampleWidth, height: frameLineHeight},
        sample,
      ) + element('text', {x: x + sampleWidth + 8, y: y + 14}, svgText(text));
    x += width + 20;
    return item;
  });
  y += samples.length > 0 ? frameLineHeight : 0;
  const lines = sentences.map((line, index) =>
    element('text', {x: framePadding, y: y + index * 16 + 14}, svgText(line)),
  );
  return {
    svg: element(
      'g',
      {fill: colorOf('muted'), 'font-size': tickSize},
      items,
      lines,
    ),
    height: items.length + lines.length === 0 ? 0 : y + lines.length * 16 + 4,
  };
}

const shapeWords = {
  range: 'theme.comparison.chart.range',
  about: 'theme.comparison.chart.about',
  'at-most': 'theme.comparison.chart.atMost',
  'at-least': 'theme.comparison.chart.atLeast',
  disputed: 'theme.comparison.chart.disputed',
} as const satisfies Record<RangePlotShape, string>;

function scaleSentences(
  axis: RangePlotAxis | undefined,
  say: Translate,
): readonly string[] {
  const {isLogarithmic = false, factor, zero} = axis ?? {};
  return [
    ...(isLogarithmic
      ? [
          factor === undefined
            ? say('theme.comparison.chart.logarithmicScale')
            : fillWords(say('theme.comparison.chart.logarithmicSteps'), {
                factor: String(factor),
              }),
        ]
      : []),
    ...(zero === undefined ? [] : [say('theme.comparison.chart.zero')]),
  ];
}

/**
 * The lines of a grid, in a picture of the size of the plot. They are upright,
 * unless they are placed in another way.
 */
export function printGrid(
  {ticks, lines, zero}: RangePlotAxis,
  placeLine: (at: number) => SvgAttributes = (at) => ({
    x1: `${at}%`,
    x2: `${at}%`,
    y2: '100%',
  }),
): string {
  const line = (at: number, opacity: number, dashes?: string): string =>
    element('line', {
      ...placeLine(at),
      'stroke-opacity': opacity,
      'stroke-dasharray': dashes,
    });
  return element(
    'g',
    {stroke: colorOf('border')},
    lines.map((at) => line(at, 0.14)),
    ticks.map(({at, isZero}) =>
      at === zero ? line(at, 1, '1 4') : line(at, isZero ? 0.9 : 0.35),
    ),
  );
}

/** The labels of an axis, in a picture of its width. */
export function printTicks({ticks}: RangePlotAxis): string {
  return element(
    'g',
    {fill: colorOf('muted'), 'font-size': tickSize, 'text-anchor': 'middle'},
    ticks.map(({at, label, hiddenIn = [], isInside}, index) =>
      hiddenIn.includes('roomy')
        ? ''
        : element(
            'text',
            {
              x: `${at}%`,
              y: tickSize,
              'text-anchor': isInside
                ? index === 0
                  ? 'start'
                  : 'end'
                : undefined,
            },
            svgText(label),
          ),
    ),
  );
}

/** What makes a text readable over the lines of a grid. */
export const halo = {
  'paint-order': 'stroke',
  stroke: colorOf('surface'),
  'stroke-width': 4,
  'stroke-linejoin': 'round',
};

/** The lines of a text that is broken at its spaces, within so many pixels. */
export function breakLines(
  text: string,
  width: number,
  size: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (
      last === undefined ||
      measureText(joined, {size, weight: 700}) > width
    ) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = joined;
    }
  }
  return lines;
}
