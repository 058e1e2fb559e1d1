import {make} from './make.js';
import {listHeaders, textOf, type ColumnState, type Table} from './table.js';

type Cell = HTMLTableCellElement;

/** The links of a cell: to the cell, and to the line of the data that has it. */
export interface CellLinks {
  /** Offers the links of the cell in which something is. */
  offerNear(part: Element): void;
  /** Offers the links of a cell, wherever they were. */
  offer(cell: Cell): void;
}

/**
 * Makes the links of cells. One pair serves all cells of a table: it is where
 * the pointer is, or where arrow keys have led.
 */
export function createCellLinks({
  anchor,
  root,
  element,
  criteria,
  strings,
}: Table): CellLinks {
  const {data, offsets = ''} =
    root.querySelector<HTMLElement>('[data-data]')?.dataset ?? {};
  const toCell = make('a', {tabIndex: -1});
  const toLine = make('a', {tabIndex: -1});
  const links = make('span', {}, toCell, ...(data ? [toLine] : []));
  links.dataset['mark'] = 'links';
  toLine.dataset['line'] = '';

  return {
    offer,
    offerNear(part) {
      const cell = part.closest<Cell>('tbody td');
      if (cell) {
        // The focus is not to be taken along by a pointer.
        if (!links.contains(document.activeElement) || cell.contains(links)) {
          offer(cell);
        }
      } else if (!links.isConnected || links.closest('[hidden]')) {
        // So that the Tab key finds something in a table without links.
        const first = element.querySelector<Cell>(
          'tbody > tr:not([hidden]) > td:not([hidden])',
        );
        if (first) {
          offer(first);
        }
      }
    },
  };

  function offer(cell: Cell): void {
    if (cell === links.parentElement) {
      return;
    }
    const [subject, criterion, index] = findOrigin(cell);
    const name = `${textOf(subject)}, ${criterion?.name}`;
    const line = findLine(subject?.dataset['line'], offsets, index);
    toCell.href = `#${anchor}.${subject?.dataset['subject']}.${criterion?.id}`;
    toCell.ariaLabel = `${strings['linkToCell']}: ${name}`;
    toLine.href = `${data}#L${line}`;
    toLine.ariaLabel = `${strings['lineOfCell']}: ${name}`;
    toLine.hidden = !line;
    cell.append(links);
  }

  /** The header of a cell's subject, and its criterion with the index. */
  function findOrigin(
    cell: Cell,
  ): readonly [HTMLElement | undefined, ColumnState | undefined, number] {
    const row = cell.parentElement;
    const subject = row?.querySelector<HTMLElement>('[data-subject]');
    const index = subject
      ? cell.cellIndex - 1
      : criteria.findIndex(({header}) => header.parentElement === row);
    return [
      subject ?? listHeaders(element, 'subject')[cell.cellIndex - 1],
      criteria[index],
      index,
    ];
  }
}

/**
 * The line of a cell of a row in the file of the data; undefined if it is in
 * another file.
 *
 * @param row the line of the row, or the line of each of its cells.
 * @param offsets how far each cell of a row is from its line.
 */
function findLine(
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
