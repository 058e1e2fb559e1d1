import type {Report, SourceFile} from '../problems/problem.js';
import type {TextNode} from './node.js';

/** The cells of one record, in the order of the columns. */
export type Row = readonly TextNode[];

/**
 * Reads comma-separated values (RFC 4180) with the place of each cell. Empty
 * lines are passed over; an unquoted cell loses the spaces around it. Returns
 * undefined, and reports, where the quotes do not fit.
 *
 * @param most how many cells are read before the reader gives up.
 */
export function readCsv(
  file: SourceFile,
  most: number,
  report: Report,
): readonly Row[] | undefined {
  const {text} = file;
  const rows: Row[] = [];
  let row: TextNode[] = [];
  let count = 0;
  let offset = 0;
  while (offset < text.length && count <= most) {
    const cell = readCell(file, offset);
    if ('strayQuote' in cell) {
      const start = cell.strayQuote;
      report('csv-quote', {file, start, end: start + 1}, {});
      return undefined;
    }
    row.push(cell.node);
    count += 1;
    offset = cell.end;
    const isLast = text[offset] !== ',';
    if (isLast) {
      offset += text.startsWith('\r\n', offset) ? 2 : 1;
      const isBlank = row.length === 1 && row[0]?.text === '';
      if (!isBlank) {
        rows.push(row);
      }
      row = [];
    } else {
      offset += 1;
      // A comma at the end of the file is followed by one more, empty cell.
      if (offset === text.length) {
        row.push(toNode(file, '', offset, offset));
        rows.push(row);
      }
    }
  }
  return rows;
}

const unquoted = /[^,\r\n]*/y;
const quoted = /[^\S\r\n]*"([^"]*(?:""[^"]*)*)"[^\S\r\n]*(?=,|\r|\n|$)/y;

/** The cell at an offset and where it ends, or where a quote is stray. */
function readCell(
  file: SourceFile,
  offset: number,
):
  | {readonly node: TextNode; readonly end: number}
  | {readonly strayQuote: number} {
  const whole = matchAt(quoted, file.text, offset);
  if (whole) {
    const end = offset + whole[0].length;
    const content = whole[1] ?? '';
    const node = toNode(file, content.replaceAll('""', '"'), offset, end);
    return {node, end};
  }
  const typed = matchAt(unquoted, file.text, offset)?.[0] ?? '';
  if (typed.includes('"')) {
    return {strayQuote: offset + typed.indexOf('"')};
  }
  const start = offset + typed.length - typed.trimStart().length;
  const content = typed.trim();
  const node = toNode(file, content, start, start + content.length);
  return {node, end: offset + typed.length};
}

function matchAt(pattern: RegExp, text: string, offset: number) {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function toNode(
  file: SourceFile,
  text: string,
  start: number,
  end: number,
): TextNode {
  return {kind: 'text', text, place: {file, start, end}};
}
