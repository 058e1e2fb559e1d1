import type {Table} from './table.js';

/** How many columns a page has room for, next to the names. */
export const columnsPerPage = 14;

/** The headers of the columns that are shown, without the one of the names. */
export function listColumns(element: HTMLTableElement): readonly Element[] {
  const heads = element.tHead?.lastElementChild?.children ?? [];
  return [...heads].slice(1).filter((head) => !(head as HTMLElement).hidden);
}

/**
 * Makes the function that gets a table ready to be printed in parts, if it has
 * too many columns for a page. A browser that prints waits for nothing that is
 * still to be loaded, so this is asked before.
 */
export function createPaper(
  {element}: Pick<Table, 'element'>,
  signal: AbortSignal,
): () => void {
  let loading: Promise<void> | undefined;
  return () => {
    if (listColumns(element).length > columnsPerPage) {
      loading ??= import('./printParts.js').then(
        ({printInParts}) => printInParts(element, signal),
        () => {
          loading = undefined;
        },
      );
    }
  };
}
