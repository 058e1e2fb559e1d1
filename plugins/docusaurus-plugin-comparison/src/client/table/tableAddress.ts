import {readFragment} from '../followLinks.js';
import {writeUrlState} from './address.js';
import {findId} from './findPart.js';
import {findCell, type Table} from './table.js';

/** A change of a table, as its address takes it. */
export interface AddressChange {
  /** Whether Back undoes it. */
  readonly isStep: boolean;
  /** What is to be shown first, if the address has led to the change. */
  readonly shown?: Promise<void> | undefined;
}

/** The part of the page's address that a table writes. */
export interface TableAddress {
  /** Whether changes of the reader are still to be written. */
  isBehind(): boolean;
  write(change: AddressChange): void;
}

/**
 * Makes what writes the state of a table into the address.
 *
 * @param print gives the state as text.
 */
export function createTableAddress(
  table: Table,
  print: () => string,
  signal: AbortSignal,
): TableAddress {
  let unwritten = 0;
  return {
    isBehind: () => unwritten > 0,
    write({isStep, shown}) {
      unwritten += 1;
      const write = () => {
        unwritten -= 1;
        if (!signal.aborted) {
          writeUrlState(
            table.anchor,
            print(),
            isStep,
            // What shows a linked cell does not take the link away, even if
            // React has replaced the table meanwhile.
            shown !== undefined || !isLinkedHidden(table),
          );
        }
      };
      if (shown) {
        void shown.then(write);
      } else {
        afterPaint(write);
      }
    },
  };
}

/** Whether the address leads to a cell that the reader has hidden since. */
function isLinkedHidden(table: Table): boolean {
  const {root, anchor, criteria} = table;
  const id = readFragment();
  if (!id.startsWith(`${anchor}.`)) {
    return false;
  }
  const [subject, criterion] = findCell(table, id) ?? [];
  const part = criterion
    ? subject?.cells[criteria.indexOf(criterion)]
    : findId(root, id);
  const hidden = part?.closest('[hidden]');
  // What hides the whole table is no doing of the reader's here.
  return !part?.isConnected || (!!hidden && root.contains(hidden));
}

/** An address that changes costs time, which the reader need not wait for. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
