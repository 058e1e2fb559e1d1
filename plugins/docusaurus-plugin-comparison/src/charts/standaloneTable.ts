import {measureText} from 'mermaid-to-svg';
import {cellLabel} from '../views/cellLabel.js';
import {isRightToLeft} from '../views/isolate.js';
import type {TableView} from '../views/table.js';
import type {TableCell} from '../views/tableColumn.js';
import type {Translate} from '../views/view.js';
import {breakLines, framePadding, printFrame} from './standaloneFrame.js';
import {printStar, starWidth} from './star.js';
import {colorOf, element, svgText} from './svg.js';
import {valueSize} from './textWidth.js';

/** A table that is larger is no picture that can be read. */
const mostTableRows = 12;
const widestTable = 1280;
/** So that a title has room. */
const narrowestTable = 360;

const widestCell = 220;
const cellGap = 20;
const cellLine = 20;
const cellInset = 8;

/** A cell of the picture, or one of its heads. */
interface PrintedCell {
  readonly text: string;
  readonly isHead?: boolean;
  readonly isBest?: boolean;
  readonly isMissing?: boolean;
}

/** A table as a picture of its own; undefined if it is too large for one. */
export function printStandaloneTable(
  view: Pick<TableView, 'title' | 'criteria' | 'subjects' | 'orientation'>,
  say: Translate,
): string | undefined {
  const {title, criteria, subjects, orientation} = view;
  const byColumn = orientation === 'subjects-as-columns';
  const rowCount = byColumn ? criteria.length : subjects.length;
  if (rowCount > mostTableRows || criteria.length * subjects.length === 0) {
    return undefined;
  }
  const bySubject = [
    [toHead(''), ...criteria.map(({name}) => toHead(name))],
    ...subjects.map(({name, cells}) => [
      toHead(name),
      ...cells.map((cell) => toPrinted(cell, say)),
    ]),
  ];
  const rows = byColumn
    ? (bySubject[0] ?? []).map((_, at) =>
        bySubject.flatMap((row) => row[at] ?? []),
      )
    : bySubject;
  const broken = rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      lines: breakLines(cell.text, widestCell, valueSize),
    })),
  );
  const widths = (broken[0] ?? []).map((_, at) =>
    Math.ceil(Math.max(...broken.map((row) => cellWidth(row[at])))),
  );
  const width =
    widths.reduce((sum, each) => sum + each + cellGap, 0) -
    cellGap +
    2 * framePadding;
  if (width > widestTable) {
    return undefined;
  }
  const starts = widths.map((_, at) =>
    widths
      .slice(0, at)
      .reduce((sum, each) => sum + each + cellGap, framePadding),
  );
  const parts = broken.map((row, index) => {
    const lineCount = Math.max(...row.map(({lines}) => lines.length));
    const cells = row.map((cell, at) =>
      printTableCell(cell, starts[at] ?? 0, widths[at] ?? 0),
    );
    return {
      svg:
        (index === 0
          ? ''
          : element('line', {
              x1: framePadding,
              x2: width - framePadding,
              stroke: colorOf('border'),
              'stroke-opacity': index === 1 ? 1 : 0.3,
            })) + cells.join(''),
      height: lineCount * cellLine + 2 * cellInset,
    };
  });
  const description = subjects
    .map(
      ({name, cells}) =>
        `${name}: ${cells
          .map(
            (cell, at) => `${criteria[at]?.name ?? ''} ${cellLabel(cell, say)}`,
          )
          .join('; ')}.`,
    )
    .join(' ');
  return printFrame(title, description, parts, Math.max(width, narrowestTable));
}

function toHead(text: string): PrintedCell {
  return {text, isHead: true};
}

function toPrinted(cell: TableCell, say: Translate): PrintedCell {
  return {
    text: cellLabel(cell, say),
    isBest: cell.best === 'best',
    isMissing: cell.state === 'unknown' || cell.state === 'not-applicable',
  };
}

function cellWidth(
  cell: (PrintedCell & {readonly lines: readonly string[]}) | undefined,
): number {
  const {lines = [], isHead, isBest} = cell ?? {};
  const weight = isHead || isBest ? 700 : 400;
  const widths = lines.map((line) =>
    measureText(line, {size: valueSize, weight}),
  );
  return Math.max(0, ...widths) + (isBest ? starWidth : 0);
}

function printTableCell(
  {
    lines,
    isHead,
    isBest,
    isMissing,
  }: PrintedCell & {readonly lines: readonly string[]},
  x: number,
  width: number,
): string {
  const isBold = isHead || isBest;
  const texts = lines.map((line, index) => {
    const y = cellInset + valueSize + index * cellLine;
    // A line begins where its script does.
    return isRightToLeft(line)
      ? printLine(line, {x: x + width, y, 'text-anchor': 'end'}, isBold)
      : printLine(line, {x: x + (isBest ? starWidth : 0), y}, isBold);
  });
  const star = isBest ? printStar(x, cellInset + 2) : '';
  return element(
    'g',
    {
      fill: isMissing ? colorOf('muted') : undefined,
      'font-style': isMissing ? 'italic' : undefined,
    },
    star,
    texts,
  );
}

function printLine(
  line: string,
  place: Readonly<Record<string, string | number>>,
  isBold = false,
): string {
  return element(
    'text',
    {...place, 'font-weight': isBold ? 700 : undefined},
    svgText(line),
  );
}
