import type {Translate} from '../views/view.js';
import {
  frameWidth,
  halo,
  printFrame,
  printGrid,
  printKey,
  printTicks,
} from './standaloneFrame.js';
import {printMark} from './standaloneMarks.js';
import {axisHeight} from './standaloneRows.js';
import {notShown} from './standaloneWords.js';
import {colorOf, element, svgText} from './svg.js';
import {tickSize} from './textWidth.js';
import type {TimelineMark, TimelineView} from './timeline.js';
import {entryLineHeight} from './timelineLabel.js';
import {timelineSides} from './timelineRoom.js';
import {describeEntries} from './timelineText.js';

/** A timeline as a file of its own, with the labels of wide pages. */
export function printTimeline(view: TimelineView, say: Translate): string {
  const {title, axis, marks, heights, subjects, shapes} = view;
  const height = heights.wide;
  const track = {
    x: timelineSides,
    width: frameWidth - 2 * timelineSides,
    overflow: 'visible',
  };
  const plot =
    element('svg', track, printTicks(axis)) +
    element(
      'svg',
      {...track, y: axisHeight - 4, height: height + 8},
      printGrid(axis),
    ) +
    element('svg', {...track, y: axisHeight, height}, marks.map(drawEntry));
  const without = subjects.filter(({isDrawn}) => !isDrawn);
  return printFrame(title, describeEntries(marks), [
    {svg: plot, height: axisHeight + height + 8},
    printKey({shapes, notes: notShown(without, say)}, say),
  ]);
}

function drawEntry({marks, places: {wide}}: TimelineMark): string {
  const {y, label} = wide;
  return (
    element(
      'svg',
      {y, height: entryLineHeight, overflow: 'visible'},
      marks.map((mark) => printMark(mark)),
    ) +
    (label?.lines ?? [])
      .map(({date, text}, line) =>
        element(
          'text',
          {
            ...halo,
            'font-size': tickSize,
            x: `${label?.at}%`,
            y: y + (label?.dy ?? 0) + (line + 0.5) * entryLineHeight,
            dx: label?.dx,
            dy: '.35em',
            'text-anchor': (label?.dx ?? 0) < 0 ? 'end' : undefined,
          },
          [
            ...(date === undefined
              ? []
              : [element('tspan', {fill: colorOf('muted')}, svgText(date))]),
            ...(text === undefined ? [] : [svgText(text)]),
          ].join(' '),
        ),
      )
      .join('')
  );
}
