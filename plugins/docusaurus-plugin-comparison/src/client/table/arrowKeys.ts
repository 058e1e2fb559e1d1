import {focusable, toolbarButtons} from './tabStops.js';
import type {Table} from './table.js';

type Cell = HTMLTableCellElement;

const moves = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
} as const;

type Move = (typeof moves)[keyof typeof moves] | 'first' | 'last';

/**
 * Lets the arrow keys, Home and End lead to all that takes the focus in a table,
 * in the list of its notes, and among the buttons over it.
 *
 * @param offerLinks gives links to a cell that has none.
 */
export function followArrowKeys(
  {root, element}: Pick<Table, 'root' | 'element'>,
  offerLinks: (cell: Cell) => void,
  signal: AbortSignal,
): void {
  root.addEventListener('keydown', onKey, {signal});

  function onKey(event: KeyboardEvent): void {
    const item = (event.target as Element).closest<HTMLElement>(focusable);
    const move = item && readMove(event, item);
    if (!move) {
      return;
    }
    const list = findList(item, move);
    const cell = item.closest<Cell>('table td, table th');
    if (!list && !cell) {
      return;
    }
    const next = list
      ? findInList(list, item, move)
      : cell && findInTable(cell, item, move);
    // At the edge of the table, the region would scroll on by itself, and come
    // to rest after the next move.
    if (next || move === 'left' || move === 'right') {
      event.preventDefault();
    }
    if (next) {
      next.focus({preventScroll: true});
      bringIntoView(next, element);
    }
  }

  /** The items of the list, or of the toolbar, in which an item is. */
  function findList(
    item: HTMLElement,
    move: Move,
  ): readonly HTMLElement[] | undefined {
    if (item.matches(toolbarButtons)) {
      // Up and down scroll the page.
      return move === 'up' || move === 'down'
        ? undefined
        : [...root.querySelectorAll<HTMLElement>(toolbarButtons)];
    }
    const list = item.closest('[data-notes]');
    return list ? listItems(list) : undefined;
  }

  function readMove(
    {key, ctrlKey, altKey, metaKey, shiftKey}: KeyboardEvent,
    item: HTMLElement,
  ): Move | undefined {
    const move = key in moves ? moves[key as keyof typeof moves] : undefined;
    const isFar = ctrlKey && !altKey && !metaKey && !shiftKey;
    if (!move || (item.localName === 'select' && !/left|right/.test(move))) {
      return undefined;
    }
    if (isFar && (move === 'home' || move === 'end')) {
      return move === 'home' ? 'first' : 'last';
    }
    if (ctrlKey || altKey || metaKey || shiftKey) {
      return undefined;
    }
    const isRightToLeft = getComputedStyle(element).direction === 'rtl';
    return isRightToLeft ? mirrorMove(move) : move;
  }

  function findInTable(
    cell: Cell,
    item: HTMLElement,
    move: Move,
  ): HTMLElement | undefined {
    const items = listItems(cell);
    const index = items.indexOf(item);
    const rows = [...element.rows].filter(({hidden}) => !hidden);
    const at = rows.indexOf(cell.parentElement as HTMLTableRowElement);
    const row = rows[at]?.cells ?? [];
    const cells = [...row];
    const {cellIndex} = cell;
    const inColumn = (of: readonly HTMLTableRowElement[]) =>
      of.flatMap((each) => each.cells[cellIndex] ?? []);
    switch (move) {
      case 'right':
        return items[index + 1] ?? firstIn(cells.slice(cellIndex + 1));
      case 'left':
        return items[index - 1] ?? lastIn(cells.slice(0, cellIndex));
      case 'down':
        return firstIn(inColumn(rows.slice(at + 1)), index);
      case 'up':
        return firstIn(inColumn(rows.slice(0, at)).reverse(), index);
      case 'home':
        return firstIn(cells);
      case 'end':
        return lastIn(cells);
      case 'first':
        return firstIn(rows.flatMap((each) => [...each.cells]));
      case 'last':
        return lastIn(rows.flatMap((each) => [...each.cells]));
    }
  }

  /** An item of the first cell that has one: the one at an index, or its last. */
  function firstIn(cells: readonly Cell[], index = 0): HTMLElement | undefined {
    for (const cell of cells) {
      const items = itemsOf(cell);
      if (items.length > 0) {
        return items[index] ?? items.at(-1);
      }
    }
    return undefined;
  }

  function lastIn(cells: readonly Cell[]): HTMLElement | undefined {
    return firstIn([...cells].reverse(), Infinity);
  }

  function itemsOf(cell: Cell): readonly HTMLElement[] {
    const items = listItems(cell);
    if (items.length > 0 || cell.hidden || !cell.matches('tbody td')) {
      return items;
    }
    offerLinks(cell);
    return listItems(cell);
  }
}

function mirrorMove(move: Move): Move {
  return move === 'left' ? 'right' : move === 'right' ? 'left' : move;
}

/** In a list, what is next is on the right and below. */
function findInList(
  items: readonly HTMLElement[],
  item: HTMLElement,
  move: Move,
): HTMLElement | undefined {
  switch (move) {
    case 'right':
    case 'down':
      return items[items.indexOf(item) + 1];
    case 'left':
    case 'up':
      return items[items.indexOf(item) - 1];
    case 'home':
    case 'first':
      return items[0];
    case 'end':
    case 'last':
      return items.at(-1);
  }
}

function listItems(part: Element): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(focusable)].filter(
    (item) =>
      !item.closest('[hidden]') &&
      // Not every browser knows it; jsdom does not.
      (item.checkVisibility?.() ?? true),
  );
}

/** Scrolls until nothing that stays in sight covers what has the focus. */
function bringIntoView(item: HTMLElement, table: HTMLTableElement): void {
  item.scrollIntoView?.({block: 'nearest', inline: 'nearest'});
  const cell = item.closest<Cell>('td, th');
  const region = table.parentElement;
  if (!cell || !region || !table.contains(cell)) {
    return;
  }
  const head = table.tHead;
  const {top, left, right} = item.getBoundingClientRect();
  if (head && !head.contains(cell)) {
    const covered = bottomOf(head) - top;
    if (covered > 0) {
      // The region scrolls where it can, else the page does.
      const before = region.scrollTop;
      region.scrollBy({top: -covered, behavior: 'instant'});
      const rest = covered - (before - region.scrollTop);
      window.scrollBy({top: -rest, behavior: 'instant'});
    }
  }
  const first = (cell.parentElement as HTMLTableRowElement).cells[0];
  if (first && first !== cell) {
    const edge = first.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(table).direction === 'rtl';
    const covered = isRightToLeft ? right - edge.left : edge.right - left;
    if (covered > 0) {
      region.scrollBy({
        left: isRightToLeft ? covered : -covered,
        behavior: 'instant',
      });
    }
  }
}

/** The lower edge of what stays in sight of a head. */
function bottomOf(head: HTMLTableSectionElement): number {
  const cells = [...(head.rows[head.rows.length - 1]?.cells ?? [])];
  return Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom));
}
