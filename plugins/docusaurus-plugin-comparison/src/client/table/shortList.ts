import {make} from './make.js';
import {fillTemplate} from './status.js';
import type {Strings} from './table.js';

/** Of a longer list, the rest is counted. */
const maxItems = 100;

/** Fills a list with its first items, and says how many more there are. */
export function fillShortList<Item>(
  list: HTMLElement,
  items: readonly Item[],
  toNodes: (item: Item) => readonly (Node | string)[],
  strings: Strings,
): void {
  const rest = items.length - maxItems;
  list.replaceChildren(
    ...items.slice(0, maxItems).map((item) => make('li', {}, ...toNodes(item))),
    ...(rest > 0
      ? [make('li', {}, fillTemplate(strings['more'], {count: rest}))]
      : []),
  );
}
