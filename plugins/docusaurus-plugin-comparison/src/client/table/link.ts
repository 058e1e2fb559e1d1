import type {Table} from './table.js';

/**
 * Makes the function that offers a link to the cell in which something is: one
 * link serves all cells.
 */
export function createLink({strings}: Table): (part: Element) => void {
  const link = document.createElement('a');
  link.dataset['mark'] = 'link';
  link.textContent = '#';
  link.ariaLabel = strings['linkToCell'] ?? '';
  return (part) => {
    const cell = part.closest('td[id]');
    if (cell && link.parentElement !== cell) {
      link.href = `#${cell.id}`;
      cell.append(link);
    }
  };
}
