import {nameKey} from './order.js';
import type {TableState} from './state.js';
import type {Table} from './table.js';

/** Shows on the buttons which criteria order, and how. */
export function showOrder(
  {element, criteria}: Table,
  {sort}: TableState,
): void {
  const corner = element.querySelector<HTMLElement>('[data-corner]');
  // The header of the names orders by them.
  const headers = [
    ...criteria,
    ...(corner ? [{id: nameKey, header: corner}] : []),
  ];
  for (const {id, header} of headers) {
    const place = sort.findIndex(({criterion}) => criterion === id);
    const key = sort[place];
    const mark = header.querySelector<HTMLElement>('[data-mark="order"]');
    const number = sort.length > 1 && key ? place + 1 : '';
    const sign = (key ? (key.isDescending ? '▼' : '▲') : '↕') + number;
    // What is written is laid out again, even where it is the same.
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
