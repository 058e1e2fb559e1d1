import {measureText} from 'mermaid-to-svg';
import type {Translate} from '../views/view.js';
import {plotRoom} from './plotWidths.js';
import {
  breakLines,
  frameWidth,
  framePadding,
  halo,
  printFrame,
  printGrid,
  printKey,
  printTicks,
} from './standaloneFrame.js';
import {printMark} from './standaloneMarks.js';
import {printName, printRowLine} from './standaloneRangePlot.js';
import type {StripPlotView, StripPoint} from './stripPlot.js';
import {describeSubjects, notShown} from './standaloneWords.js';
import {element, svgText} from './svg.js';
import {tickSize, valueSize} from './textWidth.js';

const stripLaneHeight = 24;
const stripAxisHeight = 24;
const markNameGap = 16;
const widestWord = 200;

/** A strip plot as a file of its own. */
export function printStripPlot(view: StripPlotView, say: Translate): string {
  const {title, x, rows, shapes, without} = view;
  const words = rows.map(({word}) => breakLines(word, widestWord, valueSize));
  const widths = words
    .flat()
    .map((line) => measureText(line, {size: valueSize, weight: 700}));
  const left = framePadding + Math.max(...widths) + markNameGap;
  const width = frameWidth - framePadding - plotRoom.overhang - left;
  let y = stripAxisHeight;
  const printed = rows.map(({lanes, points}, index) => {
    const height = Math.max(34, lanes * stripLaneHeight + 8);
    const row = element(
      'g',
      {transform: `translate(0 ${y})`},
      printRowLine(),
      printName(words[index] ?? [], left - markNameGap, height),
      points.map((point) =>
        element(
          'svg',
          {
            x: left,
            y:
              (height - lanes * stripLaneHeight) / 2 +
              point.lane * stripLaneHeight,
            width,
            height: stripLaneHeight,
            overflow: 'visible',
          },
          point.marks.map((mark) => printMark(mark)),
          printPointName(point),
        ),
      ),
    );
    y += height;
    return row;
  });
  const plot =
    element('svg', {x: left, width, overflow: 'visible'}, printTicks(x.axis)) +
    element(
      'svg',
      {
        x: left,
        y: stripAxisHeight - 4,
        width,
        height: y - stripAxisHeight + 8,
        overflow: 'visible',
      },
      printGrid(x.axis),
    ) +
    printed.join('');
  const all = [...rows.flatMap(({points}) => points), ...without];
  return printFrame(title, describeSubjects(all), [
    {svg: plot, height: y + 8},
    printKey({axis: x.axis, shapes, notes: notShown(without, say)}, say),
  ]);
}

const pointGap = 10;

function printPointName({marks, short, side}: StripPoint): string {
  if (!side) {
    return '';
  }
  const ends = marks.map((mark) => ({
    from: 'at' in mark ? mark.at : mark.from,
    to: 'at' in mark ? mark.at : mark.to,
    reach: mark.kind === 'bound' ? mark.reach : 0,
  }));
  const reaches = ends.map(({reach}) => reach);
  const isLeft = side === 'left';
  return element(
    'text',
    {
      ...halo,
      'font-size': tickSize,
      x: `${isLeft ? Math.min(...ends.map(({from}) => from)) : Math.max(...ends.map(({to}) => to))}%`,
      y: '50%',
      dx: isLeft
        ? Math.min(0, ...reaches) - pointGap
        : Math.max(0, ...reaches) + pointGap,
      dy: '.35em',
      'text-anchor': isLeft ? 'end' : undefined,
    },
    svgText(short),
  );
}
