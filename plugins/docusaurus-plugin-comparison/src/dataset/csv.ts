import type {ReportProblem, SourceFile} from '../problems/problem.js';
import type {Node, TextNode} from './node.js';

/** The cells of one record, in the order of the columns; at least one. */
export type CsvRow = readonly [CsvCell, ...CsvCell[]];

export interface CsvCell extends TextNode {
  /** Whether it has a reported problem, so that it is not reported as missing. */
  readonly isRefused?: true;
  /** The values of several rows that were joined, in place of the text. */
  readonly node?: Node;
}

/** The content of a CSV file. The counts include rows beyond the limit. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  /** The number of rows that are not blank, and of their cells. */
  readonly rowCount: number;
  readonly cellCount: number;
}

/**
 * Reads comma-separated values (RFC 4180) with the place of each cell. Rows
 * without text are skipped, because spreadsheets append them. Spaces around an
 * unquoted cell are removed. A stray quote is reported; the result is
 * undefined.
 *
 * @param maxCells - The number of cells to return; others are only counted.
 * @param delimiter - What separates cells.
 */
export function readCsv(
  file: SourceFile,
  maxCells: number,
  report: ReportProblem,
  delimiter = ',',
): Csv | undefined {
  const {text} = file;
  const patterns = createCellPatterns(delimiter);
  const rows: CsvRow[] = [];
  let row: TextNode[] = [];
  let rowCount = 0;
  let cellCount = 0;
  let offset = 0;
  const endRow = () => {
    if (isFilledRow(row)) {
      rowCount += 1;
      cellCount += row.length;
      if (cellCount <= maxCells) {
        rows.push(row);
      }
    }
    row = [];
  };
  while (offset < text.length) {
    const cell = readCsvCell(file, offset, patterns);
    if ('strayQuote' in cell) {
      const start = cell.strayQuote;
      const place = {file, start, end: start + 1};
      report('csv-quote', place, {isOpen: start === cell.start});
      return undefined;
    }
    row.push(cell.node);
    offset = cell.end;
    const isLast = text[offset] !== delimiter;
    offset += text.startsWith('\r\n', offset) ? 2 : 1;
    if (isLast) {
      endRow();
    } else if (offset === text.length) {
      // An empty cell follows a delimiter at the end of the file.
      row.push(toCellNode(file, '', offset, offset));
      endRow();
    }
  }
  return {rows, rowCount, cellCount};
}

function isFilledRow(row: readonly TextNode[]): row is CsvRow {
  return row.some((cell) => cell.text !== '');
}

interface CellPatterns {
  readonly unquoted: RegExp;
  readonly quoted: RegExp;
}

function createCellPatterns(delimiter: string): CellPatterns {
  // A tab is a space as well, but none around a cell.
  const space = `[^\\S\\r\\n${delimiter}]*`;
  return {
    unquoted: new RegExp(`[^${delimiter}\\r\\n]*`, 'y'),
    quoted: new RegExp(
      `${space}"[^"]*(?:""[^"]*)*"${space}(?=[${delimiter}\\r\\n]|$)`,
      'y',
    ),
  };
}

/** The cell at an offset and its end, or the offset of a stray quote. */
function readCsvCell(
  file: SourceFile,
  offset: number,
  {unquoted, quoted}: CellPatterns,
):
  | {readonly node: TextNode; readonly end: number}
  | {readonly strayQuote: number; readonly start: number} {
  const whole = matchAt(quoted, file.text, offset);
  if (whole !== '') {
    const end = offset + whole.length;
    const content = whole.trim().slice(1, -1);
    const unescaped = content.replaceAll('""', '"').replace(/\r\n?/g, '\n');
    const node = toCellNode(file, unescaped, offset, end);
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

/** The text that matches at an offset; empty if none does. */
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
