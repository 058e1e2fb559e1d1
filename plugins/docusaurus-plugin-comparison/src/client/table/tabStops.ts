import {isByColumn} from './isByColumn.js';
import type {Table} from './table.js';

/** What takes the focus in a table and its notes. */
export const focusable = 'a[href], button, select';

/** The buttons of a toolbar, but not what is in the menu that one has opened. */
export const toolbarButtons = '[role=toolbar] > button';

// What takes the focus in each section. A section is one stop of the Tab key.
const sections = [
  toolbarButtons,
  `table > thead :is(${focusable})`,
  `table > tbody :is(${focusable})`,
  `ol[data-notes] :is(${focusable})`,
] as const;

/**
 * Leaves one stop of the Tab key in each section of a table: the last element
 * that had the focus, or the first. Returns the function that looks for another
 * one where that stop is no longer shown.
 */
export function createTabStops(
  {root, element}: Pick<Table, 'root' | 'element'>,
  signal: AbortSignal,
): () => void {
  const stops = new Map<string, HTMLElement>();
  let wasByColumn: boolean | undefined;

  root.addEventListener(
    'focusin',
    ({target}) => {
      const stop = target as HTMLElement;
      const section = sections.find((each) => stop.matches(each));
      if (section) {
        choose(section, stop);
      }
    },
    {signal},
  );
  return settle;

  function settle(): void {
    const byColumn = isByColumn(element);
    // Headers that are exchanged leave one section for another.
    const isNew = byColumn !== wasByColumn;
    wasByColumn = byColumn;
    if (isNew) {
      stops.clear();
    }
    for (const section of sections) {
      const stop = stops.get(section);
      if (isNew || !stop || !isShown(stop)) {
        const items = [...root.querySelectorAll<HTMLElement>(section)];
        if (isNew) {
          items.forEach((item) => (item.tabIndex = -1));
        }
        const next = items.find(isShown);
        if (next) {
          choose(section, next);
        }
      }
    }
  }

  function choose(section: string, stop: HTMLElement): void {
    const before = stops.get(section);
    if (before && before !== stop) {
      before.tabIndex = -1;
    }
    stop.tabIndex = 0;
    stops.set(section, stop);
  }
}

// What the style sheet hides is not asked for, since that would lay out the page.
function isShown(part: Element): boolean {
  return part.isConnected && !part.closest('[hidden]');
}
