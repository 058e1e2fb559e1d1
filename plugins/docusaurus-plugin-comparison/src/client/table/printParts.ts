import {columnsPerPage, listColumns} from './paper.js';

/**
 * Splits a table by its columns while it is printed: each part repeats the names
 * of the rows and has as many columns as fit on a page.
 */
export function printInParts(
  element: HTMLTableElement,
  signal: AbortSignal,
): void {
  const frame = element.parentElement?.parentElement;
  let parts: readonly HTMLTableElement[] = [];

  addEventListener(
    'beforeprint',
    () => {
      remove();
      parts = makeParts(element);
      frame?.toggleAttribute('data-parts', parts.length > 0);
      element.after(...parts);
    },
    {signal},
  );
  addEventListener('afterprint', remove, {signal});
  signal.addEventListener('abort', remove);

  function remove(): void {
    parts.forEach((part) => part.remove());
    parts = [];
    frame?.removeAttribute('data-parts');
  }
}

/** The parts of a table, of nearly the same size; none if it fits on a page. */
export function makeParts(
  element: HTMLTableElement,
): readonly HTMLTableElement[] {
  const {length} = listColumns(element);
  const count = Math.ceil(length / columnsPerPage);
  return count < 2
    ? []
    : Array.from({length: count}, (_, index) =>
        makePart(
          element,
          Math.round((index * length) / count),
          Math.round(((index + 1) * length) / count),
        ),
      );
}

/** A copy with the names of the rows and the columns from `start` to `end`. */
function makePart(
  element: HTMLTableElement,
  start: number,
  end: number,
): HTMLTableElement {
  const part = copy(element);
  part.dataset['part'] = '';
  if (element.caption && start === 0) {
    part.append(copy(element.caption, true));
  }
  for (const section of element.querySelectorAll('thead, tbody')) {
    const into = part.appendChild(copy(section));
    for (const row of section.querySelectorAll('tr:not([hidden])')) {
      into.append(copyRow(row as HTMLTableRowElement, start, end));
    }
  }
  return part;
}

function copyRow(
  row: HTMLTableRowElement,
  start: number,
  end: number,
): HTMLTableRowElement {
  const copied = copy(row);
  // The first column of the table has the names, and is in each part.
  let at = -1;
  for (const cell of [...row.cells].filter(({hidden}) => !hidden)) {
    const after = at + cell.colSpan;
    const span =
      Math.max(0, Math.min(after, end) - Math.max(at, start)) +
      (at === -1 ? 1 : 0);
    if (span > 0) {
      const made = copied.appendChild(copy(cell, true));
      // A heading over all columns is cut like one over some.
      if (span !== cell.colSpan) {
        made.colSpan = span;
      }
    }
    at = after;
  }
  return copied;
}

/** A copy that no address leads to. */
function copy<Node extends Element>(element: Node, isDeep = false): Node {
  const made = element.cloneNode(isDeep) as Node;
  for (const part of [made, ...made.querySelectorAll('[id]')]) {
    part.removeAttribute('id');
  }
  return made;
}
