import {findOrigin} from './cellOrigin.js';
import {make} from './make.js';
import type {Table} from './table.js';

type Cell = HTMLTableCellElement;

/** The link of a cell to itself, which opens what is known of its value. */
export interface CellLink {
  /** Offers the link in the cell in which something is, if it has no note. */
  offerNear(part: Element): void;
  /** Offers the link in a cell, wherever it was. */
  offer(cell: Cell): void;
}

/**
 * Makes the link of cells without a note. One serves all cells of a table: it is
 * where the pointer is, or where arrow keys have led.
 */
export function createCellLink(table: Table): CellLink {
  const {element, strings} = table;
  const link = make('a', {tabIndex: -1});
  const place = make('span', {}, link);
  place.dataset['mark'] = 'links';
  link.dataset['note'] = '';

  return {
    offer,
    offerNear(part) {
      const cell = part.closest<Cell>('tbody td');
      if (cell) {
        // The focus is not to be taken along by a pointer.
        if (place.contains(document.activeElement) || hasNote(cell)) {
          return;
        }
        offer(cell);
      } else if (!place.isConnected || place.closest('[hidden]')) {
        // So that the Tab key finds something in a table without links.
        const cells = element.querySelectorAll<Cell>(
          'tbody > tr:not([hidden]) > td:not([hidden])',
        );
        const first = [...cells].find((each) => !hasNote(each));
        if (first) {
          offer(first);
        }
      }
    },
  };

  function offer(cell: Cell): void {
    const origin = findOrigin(table, cell);
    if (origin && cell !== place.parentElement) {
      const {id, subject, criterion} = origin;
      link.href = `#${id}`;
      link.ariaLabel = `${strings['linkToCell']}: ${subject}, ${criterion.name}`;
      link.ariaExpanded = null;
      cell.append(place);
    }
  }
}

function hasNote(cell: Cell): boolean {
  return cell.querySelector('[data-number]') !== null;
}
