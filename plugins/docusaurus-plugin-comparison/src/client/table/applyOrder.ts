import {isByColumn} from './isByColumn.js';
import type {RowState, Table} from './table.js';

/**
 * Puts subjects into the order in which they are shown; the others leave the
 * page. The cells are those of the page's HTML: they are moved, never made again.
 */
export function applyOrder(table: Table, shown: readonly RowState[]): void {
  const {subjects, element} = table;
  const byColumn = isByColumn(element);
  if (shown.length < subjects.length) {
    const kept = new Set(shown);
    for (const subject of subjects) {
      if (!kept.has(subject)) {
        elementsOf(subject, byColumn).forEach((part) => part?.remove());
      }
    }
  }
  if (byColumn) {
    placeColumns(table, shown);
  } else {
    placeRows(table, shown);
  }
}

function elementsOf(
  {header, cells}: RowState,
  byColumn: boolean,
): readonly (Element | null)[] {
  return byColumn ? [header, ...cells] : [header.parentElement];
}

function placeRows(
  {element, rowsPerBody}: Table,
  subjects: readonly RowState[],
): void {
  const bodies = [...element.tBodies];
  let body: Node | undefined;
  subjects.forEach(({header}, index) => {
    if (index % rowsPerBody === 0) {
      body = bodies.shift() ?? addBody(element);
    }
    move(body, header.parentElement);
  });
  // One stays, to be copied when there is something to show again.
  (subjects.length > 0 ? bodies : bodies.slice(1)).forEach((each) =>
    each.remove(),
  );
}

function addBody(element: HTMLTableElement): Node {
  return element.appendChild(
    element.tBodies[0]?.cloneNode() ?? document.createElement('tbody'),
  );
}

function placeColumns(
  {element, criteria}: Table,
  subjects: readonly RowState[],
): void {
  const head = element.tHead?.lastElementChild;
  subjects.forEach(({header}) => move(head, header));
  criteria.forEach(({header}, index) => {
    subjects.forEach(({cells}) => move(header.parentElement, cells[index]));
  });
  element
    .querySelectorAll<HTMLTableCellElement>('tbody [data-heading]')
    .forEach((heading) => (heading.colSpan = subjects.length + 1));
}

type Movable = Node & {moveBefore?: ParentNode['moveBefore']};

/** Makes a node the last one of a parent. */
export function move(
  parent: Movable | null | undefined,
  node: Node | null | undefined,
): void {
  if (!parent || !node) {
    return;
  }
  // Faster where it is known, and the focus stays; but only within the page.
  if (parent.moveBefore && node.isConnected && parent.isConnected) {
    parent.moveBefore(node, null);
  } else {
    parent.appendChild(node);
  }
}
