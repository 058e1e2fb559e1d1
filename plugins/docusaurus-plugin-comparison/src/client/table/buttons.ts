import {nameKey} from './order.js';
import type {TableState} from './state.js';
import {isByColumn, type Table} from './table.js';

/** Without JavaScript a header is text; with it, a button that orders. */
export function makeButtons(table: Table): void {
  for (const {header} of [...table.criteria, ...findCorner(table)]) {
    const text = header.firstElementChild;
    const button = toButton(text);
    button.className = text?.className ?? '';
    text?.replaceWith(button);
  }
  labelCorner(table);
  makeFoldButtons(table);
}

/** Says in the corner what the first column holds. */
export function labelCorner({element, strings}: Table): void {
  const byColumn = isByColumn(element);
  const button = element.querySelector<HTMLElement>('[data-corner] button');
  const label = button?.querySelector('bdi');
  if (button && label) {
    label.textContent = strings[byColumn ? 'criterion' : 'name'] ?? '';
    button.title = byColumn ? (strings['sortByName'] ?? '') : '';
  }
}

/** The header of the names, which orders by them. */
function findCorner({element}: Table) {
  const header = element.querySelector<HTMLElement>('[data-corner]');
  return header ? [{id: nameKey, header}] : [];
}

/** Lets the headings over rows fold them. */
export function makeFoldButtons({element}: Table): void {
  element
    .querySelectorAll<HTMLElement>('tbody [data-heading]')
    .forEach(makeFoldButton);
}

/** Lets a heading over rows fold them. */
export function makeFoldButton(heading: HTMLElement): void {
  const button = toButton(heading);
  button.dataset['fold'] = heading.dataset['heading'] ?? '';
  button.ariaExpanded = 'true';
  const sign = document.createElement('span');
  sign.dataset['mark'] = 'fold';
  // Whether it is open is said by the button.
  sign.ariaHidden = 'true';
  button.prepend(sign);
  heading.append(button);
}

/** A button of what an element holds. */
function toButton(element: Element | null): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...(element?.childNodes ?? []));
  return button;
}

/** Shows on the buttons which criteria order, and how. */
export function showOrder(table: Table, {sort}: TableState): void {
  for (const {id, header} of [...table.criteria, ...findCorner(table)]) {
    const place = sort.findIndex(({criterion}) => criterion === id);
    const key = sort[place];
    const mark = header.querySelector<HTMLElement>('[data-mark="order"]');
    const number = sort.length > 1 && key ? place + 1 : '';
    const sign = (key ? (key.isDescending ? '▼' : '▲') : '↕') + number;
    // What is written is laid out anew, even where it is the same.
    if (mark && mark.dataset['sign'] !== sign) {
      mark.dataset['sign'] = sign;
    }
    // Only one header may carry it; the others are named in the status.
    if (key && place === 0) {
      header.ariaSort = key.isDescending ? 'descending' : 'ascending';
    } else {
      header.removeAttribute('aria-sort');
    }
  }
}
