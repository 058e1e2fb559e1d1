import {isByColumn, type Table} from './table.js';

/** What takes the focus in a table and its notes. */
export const focusable = 'a[href], button, select';

// The head, the rows and the list of notes are a stop of the Tab key each.
const sections = ['thead', 'tbody', 'ol'] as const;

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
      const section = stop.matches(focusable) && findSection(stop);
      if (section) {
        choose(section, stop);
      }
    },
    {signal},
  );
  return settle;

  function findSection(part: Element): string | undefined {
    return part.closest('table thead, table tbody, [data-notes]')?.localName;
  }

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
        const items = listItems(section);
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

  function listItems(section: string): readonly HTMLElement[] {
    const scope = section === 'ol' ? 'ol[data-notes]' : `table > ${section}`;
    return [
      ...root.querySelectorAll<HTMLElement>(`${scope} :is(${focusable})`),
    ];
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
