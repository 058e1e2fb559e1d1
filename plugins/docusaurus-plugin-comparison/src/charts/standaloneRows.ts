import {measureText} from 'mermaid-to-svg';
import type {RangePlotAxis} from './axisProps.js';
import {
  breakLines,
  framePadding,
  frameWidth,
  printGrid,
} from './standaloneFrame.js';
import {colorOf, element, svgText} from './svg.js';
import {valueSize} from './textWidth.js';

/** The height of what is above the rows: the labels of the axis. */
export const axisHeight = 24;

const rowNameGap = 16;

/** The height of a line of a name. */
export const nameLine = 18;

/** The names of rows. */
interface RowNames {
  /** The lines of each name. */
  readonly lines: readonly (readonly string[])[];
  /** Where the plot begins next to them. */
  readonly left: number;
}

/** Breaks the names of rows within so many pixels. */
export function breakRowNames(
  names: readonly string[],
  widest: number,
): RowNames {
  const lines = names.map((name) => breakLines(name, widest, valueSize));
  const widths = lines
    .flat()
    .map((line) => measureText(line, {size: valueSize, weight: 700}));
  return {lines, left: framePadding + Math.max(...widths) + rowNameGap};
}

interface RowPlace {
  readonly y: number;
  readonly height: number;
  /** Where the plot begins. */
  readonly left: number;
}

/** A row: a line over it, its name, and what the plot has of it. */
export function printRow(
  {y, height, left}: RowPlace,
  name: readonly string[],
  content: string | readonly string[],
): string {
  return element(
    'g',
    {transform: `translate(0 ${y})`},
    element('line', {
      x1: framePadding,
      x2: frameWidth - framePadding,
      stroke: colorOf('border'),
      'stroke-opacity': 0.3,
    }),
    printName(name, left - rowNameGap, height),
    content,
  );
}

/** The lines of a name, with their ends at a place. */
function printName(
  lines: readonly string[],
  end: number,
  height: number,
): string {
  const start = height / 2 + 5 - ((lines.length - 1) * nameLine) / 2;
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x: end,
          y: start + index * nameLine,
          'text-anchor': 'end',
          'font-weight': 700,
        },
        svgText(line),
      ),
    )
    .join('');
}

/** The lines of an axis behind all rows. */
export function printRowGrid(
  axis: RangePlotAxis,
  {left, width, bottom}: Readonly<Record<'left' | 'width' | 'bottom', number>>,
): string {
  return element(
    'svg',
    {
      x: left,
      y: axisHeight - 4,
      width,
      height: bottom - axisHeight + 8,
      overflow: 'visible',
    },
    printGrid(axis),
  );
}
