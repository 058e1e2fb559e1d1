import {isolate} from '../views/isolate.js';
import type {Translate} from '../views/view.js';
import type {RangePlotView} from './rangePlot.js';
import type {RangePlotPanel, RangePlotRow} from './rangePlotPanel.js';
import {
  frameWidth,
  framePadding,
  halo,
  printFrame,
  printKey,
  printTextLines,
  printTicks,
  type ChartPart,
} from './standaloneFrame.js';
import {earlierStyle, printArrow, printMark} from './standaloneMarks.js';
import {
  axisHeight,
  breakRowNames,
  nameLine,
  printRow,
  printRowGrid,
} from './standaloneRows.js';
import {colorOf, element, svgText} from './svg.js';
import {plotRoom} from './plotWidths.js';
import {valueGap} from './valueLabel.js';

const widestName = 240;
const plotRowHeight = 34;
/** Room for the value of a bar that ends at the end of its axis. */
const barValue = 80;

/** A range plot or a bar chart as a file of its own. */
export function printRangePlot(view: RangePlotView, say: Translate): string {
  const {title, panels, shapes, sides} = view;
  const [only] = panels.length === 1 ? panels : [];
  const description = panels
    .flatMap(({rows}) =>
      rows.map(({name, text}) => `${name}: ${isolate(text, name)}.`),
    )
    .join(' ');
  return printFrame(title, description, [
    ...panels.flatMap((panel) => [
      ...(only ? [] : [printTextLines([panel.title])]),
      printPanel(panel),
      ...(only ? [] : [printKey({axis: panel.axis, shapes: []}, say)]),
    ]),
    printKey({axis: only?.axis, shapes, sides}, say),
  ]);
}

function printPanel({axis, hasBars, rows}: RangePlotPanel): ChartPart {
  const {lines: names, left} = breakRowNames(
    rows.map(({name}) => name),
    widestName,
  );
  const right = plotRoom.overhang + (hasBars ? barValue : 0);
  const width = frameWidth - framePadding - right - left;
  let y = axisHeight;
  const printed = rows.map((row, index) => {
    const lines = names[index] ?? [];
    const isAbove = !row.label && hasMarks(row);
    const height = Math.max(
      isAbove || row.label?.side === 'above' ? 50 : plotRowHeight,
      lines.length * nameLine + 10,
    );
    const svg = printRow(
      {y, height, left},
      lines,
      element(
        'svg',
        {
          x: left,
          y: isAbove ? height - plotRowHeight : 0,
          width,
          height: isAbove ? plotRowHeight : height,
          overflow: 'visible',
        },
        printMarks(row),
        printValue(row),
      ),
    );
    y += height;
    return svg;
  });
  return {
    svg:
      element(
        'svg',
        {x: left, y: 0, width, overflow: 'visible'},
        printTicks(axis),
      ) +
      printRowGrid(axis, {left, width, bottom: y}) +
      printed.join(''),
    height: y + 8,
  };
}

function hasMarks({marks, earlier}: RangePlotRow): boolean {
  return marks.length + (earlier?.marks.length ?? 0) > 0;
}

function printMarks({marks, earlier}: RangePlotRow): readonly string[] {
  const own = marks.map((mark) => printMark(mark)).join('');
  if (!earlier) {
    return [own];
  }
  const before = earlier.marks
    .map((mark) => printMark(mark, earlierStyle))
    .join('');
  if (earlier.arrow || own === '' || before === '') {
    const {from, to} = earlier.arrow ?? {from: 0, to: 0};
    return [earlier.arrow ? printArrow(from, to) : '', before, own];
  }
  const half = {height: '50%', overflow: 'visible'};
  return [
    element('svg', half, before),
    element('svg', {y: '50%', ...half}, own),
  ];
}

function printValue(row: RangePlotRow): string {
  const {text, label} = row;
  if (!label) {
    return hasMarks(row)
      ? element('text', {...halo, x: 0, y: -2}, svgText(text))
      : element(
          'text',
          {
            x: 4,
            y: '50%',
            dy: '.35em',
            fill: colorOf('muted'),
            'font-style': 'italic',
          },
          svgText(text),
        );
  }
  const {at, side, offset = 0} = label;
  const sign = side === 'left' ? -1 : 1;
  return element(
    'text',
    {
      ...halo,
      x: `${at}%`,
      y: '50%',
      dx: side === 'above' ? undefined : offset + sign * valueGap,
      dy: side === 'above' ? '-.6em' : '.35em',
      'text-anchor':
        side === 'above' ? 'middle' : side === 'left' ? 'end' : undefined,
    },
    svgText(text),
  );
}
