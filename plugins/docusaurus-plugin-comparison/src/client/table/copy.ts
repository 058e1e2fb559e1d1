import {make} from './make.js';
import {textOf} from './table.js';

/**
 * Copies what is selected of the tables of a page as values: no numbers of
 * notes, no signs, one header row, as HTML and as text with tabs. Text around
 * the tables is copied as it is, and so is a part of a single cell.
 */
export function copySelection(event: ClipboardEvent): void {
  const selection = getSelection();
  const {clipboardData, defaultPrevented, target} = event;
  // Several ranges are cells that a reader picked one by one.
  if (
    !clipboardData ||
    defaultPrevented ||
    selection?.rangeCount !== 1 ||
    (target instanceof Element && target.matches('input, textarea'))
  ) {
    return;
  }
  const range = selection.getRangeAt(0).cloneRange();
  const tables = findTables(range);
  if (tables.length === 0) {
    return;
  }
  const {anchorNode, anchorOffset, focusNode, focusOffset} = selection;
  const parts = tables.flatMap((table, index) => [
    copyText(between(range, tables[index - 1], table), selection),
    copyTable(table, range),
  ]);
  parts.push(copyText(between(range, tables.at(-1), undefined), selection));
  if (anchorNode && focusNode) {
    selection.setBaseAndExtent(
      anchorNode,
      anchorOffset,
      focusNode,
      focusOffset,
    );
  }
  const texts = parts.map(({text}) => text).filter(Boolean);
  clipboardData.setData('text/plain', texts.join('\n'));
  clipboardData.setData('text/html', parts.map(({html}) => html).join(''));
  event.preventDefault();
}

interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The tables of which more than a part of one cell is selected. */
function findTables(range: Range): readonly HTMLTableElement[] {
  const tables = document.querySelectorAll<HTMLTableElement>(
    '.comparison-table table',
  );
  return [...tables].filter(
    (table) =>
      range.intersectsNode(table) &&
      [...table.rows].flatMap((row) => cellsIn(row, range)).length > 1,
  );
}

function cellsIn(
  row: HTMLTableRowElement,
  range: Range,
): readonly HTMLTableCellElement[] {
  return [...row.cells].filter(
    (cell) =>
      !cell.hidden &&
      !row.hidden &&
      range.intersectsNode(cell) &&
      isReached(cell, range),
  );
}

/** Whether a range goes into a cell, beyond its very edge. */
function isReached(cell: Element, range: Range): boolean {
  const part = document.createRange();
  part.selectNodeContents(cell);
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.toString().trim() !== '' || cell.textContent?.trim() === '';
}

function copyTable(table: HTMLTableElement, range: Range): Copied {
  // Headings over groups would make a second header row.
  const rows = [...table.rows]
    .filter((row) => !row.querySelector('[data-heading], [data-subject-group]'))
    .map((row) => cellsIn(row, range))
    .filter((cells) => cells.length > 0);
  const caption = table.caption;
  const copy = make('table', {});
  if (caption && range.intersectsNode(caption)) {
    copy.append(make('caption', {}, textOf(caption)));
  }
  for (const cells of rows) {
    copy.append(make('tr', {}, ...cells.map(copyCell)));
  }
  return {
    text: rows.map((cells) => cells.map(nameOrValue).join('\t')).join('\n'),
    html: copy.outerHTML,
  };
}

/** The text of a cell; of a header with a button, its name. */
function nameOrValue(cell: HTMLElement): string {
  return textOf(hasButton(cell) ? cell.firstElementChild : cell);
}

function hasButton({dataset}: HTMLElement): boolean {
  return dataset['criterion'] !== undefined || dataset['corner'] !== undefined;
}

function copyCell(cell: HTMLTableCellElement): HTMLElement {
  const copy = make(cell.localName === 'th' ? 'th' : 'td', {});
  if (!hasButton(cell)) {
    copy.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    clean(copy);
    strip(copy);
    copy.innerHTML = copy.innerHTML.trim();
  } else {
    copy.textContent = nameOrValue(cell);
  }
  return copy;
}

/** What lies between two tables, as far as it is selected. */
function between(
  range: Range,
  before: Element | undefined,
  after: Element | undefined,
): Range {
  const part = range.cloneRange();
  if (before) {
    part.setStartAfter(before);
  }
  // Before its start, the end takes the start along: nothing is left.
  if (after) {
    part.setEndBefore(after);
  }
  return part;
}

function copyText(range: Range, selection: Selection): Copied {
  if (range.collapsed) {
    return {text: '', html: ''};
  }
  // Only a selection knows its text with the lines that a reader sees.
  selection.removeAllRanges();
  selection.addRange(range);
  const text = selection.toString().trim();
  const copy = make('div', {});
  copy.append(range.cloneContents());
  clean(copy);
  return {text, html: copy.innerHTML};
}

/** Removes what belongs to the page alone, and makes addresses whole. */
function clean(copy: HTMLElement): void {
  copy
    .querySelectorAll('[data-mark], [data-number], [data-controls], [hidden]')
    .forEach((part) => part.remove());
  copy.querySelectorAll('sup:empty').forEach((part) => part.remove());
  copy
    .querySelectorAll('[data-clamp]')
    .forEach((part) => part.replaceWith(...part.childNodes));
  copy
    .querySelectorAll('a')
    .forEach((link) => link.setAttribute('href', link.href));
  copy
    .querySelectorAll('img')
    .forEach((image) => image.setAttribute('src', image.src));
}

/** Leaves of the parts of a value what means something elsewhere. */
function strip(copy: HTMLElement): void {
  for (const part of copy.querySelectorAll('*')) {
    for (const name of part.getAttributeNames()) {
      if (!['href', 'title', 'lang', 'dir'].includes(name)) {
        part.removeAttribute(name);
      }
    }
  }
}
