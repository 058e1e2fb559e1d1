import type {FigureBounds} from '../../views/figureBounds.js';
import {listHeaders} from './listHeaders.js';
import {cellIdOf, textOf, type ColumnState, type Table} from './table.js';

/** Of what a cell is the value. */
export interface CellOrigin {
  /** What leads to the cell. */
  readonly id: string;
  readonly subject: string;
  readonly criterion: ColumnState;
  /** Its range, if it is a figure. */
  readonly bounds: FigureBounds | undefined;
  /** The address of its line in the file of the data. */
  readonly source: string | undefined;
  /** The template of the address at which it is reported. */
  readonly report: string | undefined;
}

/** Finds the subject and the criterion of a cell, wherever it has been moved. */
export function findOrigin(
  table: Table,
  cell: HTMLTableCellElement,
): CellOrigin | undefined {
  const {root, element, criteria, subjects} = table;
  const row = cell.parentElement;
  const inRow = row?.querySelector<HTMLElement>('[data-subject]');
  const place = cell.cellIndex - 1;
  const header = inRow ?? listHeaders(element, 'subject')[place];
  const subject = subjects.find((each) => each.header === header);
  const index = inRow
    ? place
    : criteria.findIndex(({header}) => header.parentElement === row);
  const criterion = criteria[index];
  return (
    subject &&
    criterion && {
      id: cellIdOf(table, subject, criterion),
      subject: textOf(header),
      criterion,
      bounds: criterion.bounds[subject.index],
      source: findSource(root, header, index),
      report:
        root.querySelector<HTMLElement>('[data-report]')?.dataset['report'],
    }
  );
}

function findSource(
  root: HTMLElement,
  header: HTMLElement | undefined,
  index: number,
): string | undefined {
  const {data, offsets = ''} =
    root.querySelector<HTMLElement>('[data-data]')?.dataset ?? {};
  const {line: row, file} = header?.dataset ?? {};
  const line = findCellLine(row, offsets, index);
  return data === undefined || line === undefined
    ? undefined
    : `${addressOf(file, data)}#L${line}`;
}

/** @param file from the folder of `data`, unless it is a whole address. */
function addressOf(file: string | undefined, data: string): string {
  const isWhole = file !== undefined && /^(?:[a-z]+:|\/)/i.test(file);
  return file === undefined
    ? data
    : isWhole
      ? file
      : data.replace(/[^/]*$/, '') + file;
}

/**
 * The line of a cell of a row in the file of the data; undefined if it is in
 * another file.
 *
 * @param row the line of the row, or the line of each of its cells.
 * @param offsets how far each cell of a row is from its line.
 */
function findCellLine(
  row: string | undefined,
  offsets: string,
  index: number,
): number | undefined {
  const lines = row?.split(',') ?? [];
  const isList = lines.length > 1;
  const own = (isList ? lines : offsets.split(','))[index] ?? '';
  if (row === undefined || own === '') {
    return undefined;
  }
  return isList ? Number(own) : Number(row) + Number(own);
}
