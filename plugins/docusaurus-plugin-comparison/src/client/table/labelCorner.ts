import {isByColumn} from './isByColumn.js';
import type {Table} from './table.js';

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
