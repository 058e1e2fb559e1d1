import {toPlainCell} from './cellBuilder.js';
import {toRecordTable, type FoundTable} from './foundTable.js';
import {ImportError} from './importError.js';

const cellSeparators = [',', ';', '\t', '|'] as const;
export type CellSeparator = (typeof cellSeparators)[number];

/** Reads CSV or TSV (RFC 4180), with the separator found if none is given. */
export function readDelimitedTable(
  typed: string,
  title: string,
  given?: CellSeparator,
): FoundTable {
  const text = typed.replace(/^\ufeff/, '');
  const records = given ? splitRecords(text, given) : scanRecords(text);
  const [head] = records;
  if (!head || records.length < 2) {
    throw new ImportError(
      'The file has no row below its headings. Nothing was written.',
    );
  }
  const ragged = records.find(({cells}) => cells.length !== head.cells.length);
  if (ragged) {
    throw new ImportError(
      `Line ${ragged.line} has ${ragged.cells.length} cells, the headings are ${head.cells.length}. Put cells with a separator in quotes, or name the separator with --separator.`,
    );
  }
  const nameAt = findNameColumn(head, records.slice(1));
  return toRecordTable(
    title,
    records.map(({cells, line}) =>
      cells
        .toSpliced(nameAt, 1)
        .toSpliced(0, 0, cells[nameAt] ?? '')
        .map((cell) => toPlainCell(cell, line)),
    ),
  );
}

/**
 * The column that names the rows: the first, unless another one is called "name"
 * and has a different text in each row.
 */
function findNameColumn(
  head: DelimitedRecord,
  rows: readonly DelimitedRecord[],
): number {
  const at = head.cells.findIndex((cell) => /^(?:name|title)$/i.test(cell));
  const names = new Set(rows.map(({cells}) => cells[at] ?? ''));
  const isUnique = names.size === rows.length && !names.has('');
  return at > 0 && isUnique ? at : 0;
}

interface DelimitedRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function scanRecords(text: string): readonly DelimitedRecord[] {
  const fitting = cellSeparators.flatMap((separator) => {
    const records = splitRecords(text, separator);
    const width = records[0]?.cells.length ?? 0;
    return width > 1 && records.every(({cells}) => cells.length === width)
      ? [{separator, records}]
      : [];
  });
  const [only] = fitting;
  if (fitting.length > 1) {
    const found = fitting.map(({separator}) => JSON.stringify(separator));
    throw new ImportError(
      `Each of ${found.join(' and ')} separates all rows into the same number of cells. Choose one with --separator.`,
    );
  }
  // The rows of one column, or ragged ones, which are reported.
  return only?.records ?? splitRecords(text, ',');
}

function splitRecords(
  text: string,
  separator: CellSeparator,
): readonly DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let start = 1;
  const end = () => {
    cells.push(cell.trim());
    // Spreadsheets append rows without text.
    if (cells.some((each) => each !== '')) {
      records.push({cells, line: start});
    }
    cells = [];
    cell = '';
    start = line;
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    line += sign === '\n' ? 1 : 0;
    if (isQuoted) {
      if (sign === '"' && text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (sign === '"') {
        isQuoted = false;
      } else {
        cell += sign;
      }
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') {
      end();
    } else if (sign !== '\r' || text[index + 1] !== '\n') {
      cell += sign;
    }
  }
  if (isQuoted) {
    throw new ImportError(
      `A quotation mark is open from line ${start} to the end of the file. Close it.`,
    );
  }
  if (cell !== '' || cells.length > 0) {
    end();
  }
  return records;
}
