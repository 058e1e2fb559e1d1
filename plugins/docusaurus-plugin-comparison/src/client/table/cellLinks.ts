import {make} from './make.js';
import {listHeaders, textOf, type Table} from './table.js';

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
  root,
  element,
  criteria,
  strings,
}: Table): CellLinks {
  const {data} = root.querySelector<HTMLElement>('[data-data]')?.dataset ?? {};
  const toCell = make('a', {tabIndex: -1});
  const toLine = make('a', {tabIndex: -1});
  const links = make('span', {}, toCell, ...(data ? [toLine] : []));
  links.dataset['mark'] = 'links';
  toLine.dataset['line'] = '';

  return {
    offer,
    offerNear(part) {
      const cell = part.closest<Cell>('td[id]');
      if (cell) {
        // The focus is not to be taken along by a pointer.
        if (!links.contains(document.activeElement) || cell.contains(links)) {
          offer(cell);
        }
      } else if (!links.isConnected || links.closest('[hidden]')) {
        // So that the Tab key finds something in a table without links.
        const first = element.querySelector<Cell>(
          'tr:not([hidden]) > td[id]:not([hidden])',
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
    const [subject, index] = findOrigin(cell);
    const name = `${textOf(subject)}, ${criteria[index]?.name}`;
    const line = subject?.dataset['lines']?.split(',')[index];
    toCell.href = `#${cell.id}`;
    toCell.ariaLabel = `${strings['linkToCell']}: ${name}`;
    toLine.href = `${data}#L${line}`;
    toLine.ariaLabel = `${strings['lineOfCell']}: ${name}`;
    toLine.hidden = !line;
    cell.append(links);
  }

  /** The header of a cell's subject, and the index of its criterion. */
  function findOrigin(cell: Cell): readonly [HTMLElement | undefined, number] {
    const row = cell.parentElement;
    const subject = row?.querySelector<HTMLElement>('[data-subject]');
    return subject
      ? [subject, cell.cellIndex - 1]
      : [
          listHeaders(element, 'subject')[cell.cellIndex - 1],
          criteria.findIndex(({header}) => header.parentElement === row),
        ];
  }
}
