import type {ReportProblem, SourceFile} from '../problems/problem.js';
import type {TextNode} from './node.js';

/** The cells of one record, in the order of the columns; never without any. */
export type CsvRow = readonly [TextNode, ...TextNode[]];

/** What was read of a file; the counts go on where the reader stopped to keep. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  /** How many rows and cells there are, blank ones left out. */
  readonly rowCount: number;
  readonly cellCount: number;
}

/**
 * Reads comma-separated values (RFC 4180) with the place of each cell. Rows
 * without any text are passed over, since spreadsheets end files with them; an
 * unquoted cell loses the spaces around it. Returns undefined, and reports,
 * where the quotes do not fit.
 *
 * @param mostCells how many cells are kept; the others are only counted.
 */
export function readCsv(
  file: SourceFile,
  mostCells: number,
  report: ReportProblem,
): Csv | undefined {
  const {text} = file;
  const rows: CsvRow[] = [];
  let row: TextNode[] = [];
  let rowCount = 0;
  let cellCount = 0;
  let offset = 0;
  const endRow = () => {
    if (hasText(row)) {
      rowCount += 1;
      cellCount += row.length;
      if (cellCount <= mostCells) {
        rows.push(row);
      }
    }
    row = [];
  };
  while (offset < text.length) {
    const cell = readCsvCell(file, offset);
    if ('strayQuote' in cell) {
      const start = cell.strayQuote;
      const place = {file, start, end: start + 1};
      report('csv-quote', place, {isOpen: start === cell.start});
      return undefined;
    }
    row.push(cell.node);
    offset = cell.end;
    const isLast = text[offset] !== ',';
    offset += text.startsWith('\r\n', offset) ? 2 : 1;
    if (isLast) {
      endRow();
    } else if (offset === text.length) {
      // A comma at the end of the file is followed by one more, empty cell.
      row.push(toCellNode(file, '', offset, offset));
      endRow();
    }
  }
  return {rows, rowCount, cellCount};
}

function hasText(row: readonly TextNode[]): row is CsvRow {
  return row.some((cell) => cell.text !== '');
}

const unquoted = /[^,\r\n]*/y;
const quotedField = /[^\S\r\n]*"[^"]*(?:""[^"]*)*"[^\S\r\n]*(?=,|\r|\n|$)/y;

/** The cell at an offset and where it ends, or where a quote is stray. */
function readCsvCell(
  file: SourceFile,
  offset: number,
):
  | {readonly node: TextNode; readonly end: number}
  | {readonly strayQuote: number; readonly start: number} {
  const whole = matchAt(quotedField, file.text, offset);
  if (whole !== '') {
    const end = offset + whole.length;
    const content = whole.trim().slice(1, -1);
    const told = content.replaceAll('""', '"').replace(/\r\n?/g, '\n');
    const node = toCellNode(file, told, offset, end);
    return {node, end};
  }
  const typed = matchAt(unquoted, file.text, offset);
  const start = offset + typed.length - typed.trimStart().length;
  if (typed.includes('"')) {
    return {strayQuote: offset + typed.indexOf('"'), start};
  }
  const content = typed.trim();
  const node = toCellNode(file, content, start, start + content.length);
  return {node, end: offset + typed.length};
}

/** What matches at an offset; empty where nothing does. */
function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

function toCellNode(
  file: SourceFile,
  text: string,
  start: number,
  end: number,
): TextNode {
  return {kind: 'text', text, place: {file, start, end}};
}
