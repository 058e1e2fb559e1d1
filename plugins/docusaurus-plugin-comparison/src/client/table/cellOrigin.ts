import {listHeaders, textOf, type ColumnState, type Table} from './table.js';

/** Of what a cell is the value. */
export interface CellOrigin {
  /** What leads to the cell. */
  readonly id: string;
  readonly subject: string;
  readonly criterion: ColumnState;
  /** Its line in the file of the data. */
  readonly line: string | undefined;
}

/** Finds the subject and the criterion of a cell, wherever it has been moved. */
export function findOrigin(
  {anchor, element, criteria}: Table,
  cell: HTMLTableCellElement,
): CellOrigin | undefined {
  const row = cell.parentElement;
  const inRow = row?.querySelector<HTMLElement>('[data-subject]');
  const place = cell.cellIndex - 1;
  const subject = inRow ?? listHeaders(element, 'subject')[place];
  const index = inRow
    ? place
    : criteria.findIndex(({header}) => header.parentElement === row);
  const criterion = criteria[index];
  return (
    subject &&
    criterion && {
      id: `${anchor}.${subject.dataset['subject']}.${criterion.id}`,
      subject: textOf(subject),
      criterion,
      line: subject.dataset['lines']?.split(',')[index] || undefined,
    }
  );
}
