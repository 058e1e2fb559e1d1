import type {Translate} from '../views/view.js';
import {findExtent, nameStart} from './packStrip.js';
import {plotRoom} from './plotWidths.js';
import {
  frameWidth,
  framePadding,
  halo,
  printFrame,
  printKey,
  printTicks,
} from './standaloneFrame.js';
import {printMark} from './standaloneMarks.js';
import {
  axisHeight,
  breakRowNames,
  printRow,
  printRowGrid,
} from './standaloneRows.js';
import type {StripPlotView, StripPoint} from './stripPlot.js';
import {describeSubjects, notShown} from './standaloneWords.js';
import {element, svgText} from './svg.js';
import {tickSize} from './textWidth.js';

const stripLaneHeight = 24;
const widestWord = 200;

/** A strip plot as a file of its own. */
export function printStripPlot(view: StripPlotView, say: Translate): string {
  const {title, x, rows, shapes, without} = view;
  const {lines: words, left} = breakRowNames(
    rows.map(({word}) => word),
    widestWord,
  );
  const width = frameWidth - framePadding - plotRoom.overhang - left;
  let y = axisHeight;
  const printed = rows.map(({lanes, points}, index) => {
    const height = Math.max(34, lanes * stripLaneHeight + 8);
    const row = printRow(
      {y, height, left},
      words[index] ?? [],
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
    printRowGrid(x.axis, {left, width, bottom: y}) +
    printed.join('');
  const all = [...rows.flatMap(({points}) => points), ...without];
  return printFrame(title, describeSubjects(all), [
    {svg: plot, height: y + 8},
    printKey({axis: x.axis, shapes, notes: notShown(without, say)}, say),
  ]);
}

function printPointName({marks, short, side}: StripPoint): string {
  if (!side) {
    return '';
  }
  const {from, left, to, right} = findExtent(marks);
  const isLeft = side === 'left';
  return element(
    'text',
    {
      ...halo,
      'font-size': tickSize,
      x: `${isLeft ? from : to}%`,
      y: '50%',
      dx: isLeft ? left - nameStart : right + nameStart,
      dy: '.35em',
      'text-anchor': isLeft ? 'end' : undefined,
    },
    svgText(short),
  );
}
