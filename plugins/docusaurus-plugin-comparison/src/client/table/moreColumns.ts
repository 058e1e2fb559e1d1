import {make} from './make.js';
import {listColumns} from './paper.js';
import {fillTemplate} from './status.js';
import type {Table} from './table.js';

/**
 * Shows over the end of a table how many columns follow that are not whole, or
 * that a phone leaves out. Returns the function that counts again.
 */
export function createMoreColumns(
  {element, strings}: Pick<Table, 'element' | 'strings'>,
  signal: AbortSignal,
): () => void {
  const region = element.parentElement;
  const frame = region?.parentElement;
  if (!region || !frame) {
    return () => {};
  }
  const badge = make('span', {hidden: true, ariaHidden: 'true'});
  badge.dataset['more'] = '';
  frame.append(badge);
  let isAsked = false;

  const show = () => {
    isAsked = false;
    const count =
      countBeyond(region, listColumns(element)) +
      Number(element.dataset['pair'] ?? 0);
    badge.hidden = count === 0;
    badge.textContent =
      count === 1
        ? (strings['moreColumn'] ?? '')
        : fillTemplate(strings['moreColumns'], {count});
  };
  const ask = () => {
    if (!isAsked) {
      isAsked = true;
      requestAnimationFrame(show);
    }
  };
  region.addEventListener('scroll', ask, {signal, passive: true});
  const observer = new ResizeObserver(ask);
  observer.observe(element);
  observer.observe(region);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    badge.remove();
  });
  return ask;
}

/** How many columns end beyond the end of a region, to whichever side that is. */
function countBeyond(region: Element, columns: readonly Element[]): number {
  const isRightToLeft = getComputedStyle(region).direction === 'rtl';
  const {left, right} = region.getBoundingClientRect();
  return columns.filter((column) => {
    const box = column.getBoundingClientRect();
    return isRightToLeft ? box.left < left - 1 : box.right > right + 1;
  }).length;
}
