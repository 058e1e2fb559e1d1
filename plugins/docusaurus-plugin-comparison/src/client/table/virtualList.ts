import {make} from './make.js';

/** A row of a list. */
export interface ListRow {
  readonly element: HTMLElement;
  /** What takes the focus in it. */
  readonly control: HTMLElement;
  /** Shows what has changed. */
  update(): void;
}

/** How many rows are made above and below what is in sight. */
const overscan = 4;
/** How high a list is at most, and a row as long as nothing is laid out. */
const maxHeight = 320;
const rowHeight = 32;

/**
 * Makes a list that scrolls, of which only the rows in sight are in the page. It
 * is one stop of the Tab key, and arrow keys lead from row to row.
 */
export function createVirtualList(makeRow: (index: number) => ListRow) {
  const element = make('ul', {role: 'list'});
  element.dataset['list'] = '';
  const rows = new Map<number, ListRow>();
  let count = 0;
  let active = 0;

  element.addEventListener('scroll', render, {passive: true});
  element.addEventListener('focusin', ({target}) => {
    for (const [index, {control}] of rows) {
      if (control === target) {
        choose(index);
      }
    }
  });
  element.addEventListener('keydown', (event) => {
    const next = findNext(event.key);
    if (next !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      focusRow(Math.max(0, Math.min(next, count - 1)));
    }
  });

  return {
    element,
    /** Shows another number of rows, from the first one on. */
    show(length: number): void {
      rows.forEach((row) => row.element.remove());
      rows.clear();
      count = length;
      active = 0;
      element.scrollTop = 0;
      render();
    },
    update(): void {
      render();
      rows.forEach((row) => row.update());
    },
  };

  function findNext(key: string): number | undefined {
    const page = Math.floor(maxHeight / rowHeight) - 1;
    switch (key) {
      case 'ArrowDown':
        return active + 1;
      case 'ArrowUp':
        return active - 1;
      case 'PageDown':
        return active + page;
      case 'PageUp':
        return active - page;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return undefined;
    }
  }

  function focusRow(index: number): void {
    const height = readRowHeight();
    const top = index * height;
    const room = element.clientHeight || maxHeight;
    if (top < element.scrollTop) {
      element.scrollTop = top;
    } else if (top + height > element.scrollTop + room) {
      element.scrollTop = top + height - room;
    }
    render();
    choose(index);
    rows.get(index)?.control.focus({preventScroll: true});
  }

  function choose(index: number): void {
    const before = rows.get(active);
    if (before) {
      before.control.tabIndex = -1;
    }
    active = index;
    const row = rows.get(index);
    if (row) {
      row.control.tabIndex = 0;
    }
  }

  function render(): void {
    const height = readRowHeight();
    const room = Math.min(element.clientHeight || maxHeight, 2 * maxHeight);
    const top = Math.floor(element.scrollTop / height);
    const first = Math.max(0, Math.min(top, count) - overscan);
    const last = Math.min(count, top + Math.ceil(room / height) + overscan);
    const hadFocus = element.contains(document.activeElement);
    for (const [index, row] of rows) {
      if (index < first || index >= last) {
        row.element.remove();
        rows.delete(index);
      }
    }
    for (let index = first; index < last; index += 1) {
      const at = element.children[index - first] ?? null;
      const row = rows.get(index) ?? addRow(index);
      if (row.element !== at) {
        element.insertBefore(row.element, at);
      }
    }
    element.style.paddingBlock = `${first * height}px ${(count - last) * height}px`;
    choose(Math.max(first, Math.min(active, last - 1)));
    // A row that was scrolled out of sight must not take the focus with it.
    if (hadFocus && !element.contains(document.activeElement)) {
      rows.get(active)?.control.focus({preventScroll: true});
    }
  }

  function addRow(index: number): ListRow {
    const row = makeRow(index);
    row.control.tabIndex = -1;
    row.element.setAttribute('aria-posinset', String(index + 1));
    row.element.setAttribute('aria-setsize', String(count));
    rows.set(index, row);
    return row;
  }

  function readRowHeight(): number {
    return rows.values().next().value?.element.offsetHeight || rowHeight;
  }
}
