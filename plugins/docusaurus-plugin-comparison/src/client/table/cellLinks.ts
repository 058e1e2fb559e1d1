import {make} from './make.js';
import {listHeaders, textOf, type ColumnState, type Table} from './table.js';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Makes the function that offers the links of the cell in which something is: to
 * the cell, and to the line of the data that holds it. One pair serves all
 * cells. It is a stop of the Tab key, and arrow keys take it to other cells.
 */
export function createCellLinks({
  anchor,
  root,
  element,
  criteria,
  strings,
}: Table): (part: Element) => void {
  const {data, offsets = ''} =
    root.querySelector<HTMLElement>('[data-data]')?.dataset ?? {};
  const toCell = make('a', {});
  const toLine = make('a', {});
  const links = make('span', {}, toCell, ...(data ? [toLine] : []));
  links.dataset['mark'] = 'links';
  toLine.dataset['line'] = '';
  links.addEventListener('keydown', onKey);

  return (part) => {
    const cell = part.closest<HTMLTableCellElement>('tbody td');
    if (cell) {
      // The focus is not to be taken along by a pointer.
      if (!links.contains(document.activeElement) || cell.contains(links)) {
        attach(cell);
      }
    } else if (!links.isConnected || links.closest('[hidden]')) {
      // So that the Tab key comes to them.
      const [first] = listCells(listRows()[0]);
      if (first) {
        attach(first);
      }
    }
  };

  function attach(cell: HTMLTableCellElement): void {
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
    cell: HTMLTableCellElement,
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

  function onKey(event: KeyboardEvent): void {
    const step = steps[event.key];
    const cell = links.closest('td');
    const row = cell?.parentElement;
    if (!step || !cell || !row || event.ctrlKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const [down, right] = step;
    const isRightToLeft = getComputedStyle(element).direction === 'rtl';
    const rows = listRows();
    const cells = listCells(row);
    const column = cells.indexOf(cell) + (isRightToLeft ? -right : right);
    const next = listCells(rows[rows.indexOf(row) + down])[column];
    if (next) {
      const focused = document.activeElement as HTMLElement;
      attach(next);
      (focused.hidden ? toCell : focused).focus();
    }
  }

  function listRows(): readonly Element[] {
    return [...element.rows].filter(
      (row) =>
        !row.hidden &&
        row.parentElement?.localName === 'tbody' &&
        row.querySelector('td'),
    );
  }
}

/** The cells of a row that can be seen. */
function listCells(row: Element | undefined): readonly HTMLTableCellElement[] {
  return [
    ...(row?.querySelectorAll<HTMLTableCellElement>('td:not([hidden])') ?? []),
  ];
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
