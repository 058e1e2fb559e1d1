import type {ElementHandle, Page} from 'playwright-core';

/**
 * Finds the cell of a page for an anchor such as `engines.fast.memory`. It runs
 * in the page, without access to this file.
 */
export function findCell(id: string): HTMLTableCellElement {
  const [anchor = '', subject = '', criterion = ''] = id.split('.');
  const table = document.querySelector(
    `.comparison-table[data-anchor="${anchor}"] table`,
  );
  const headers = [
    table?.querySelector<HTMLTableCellElement>(`[data-subject="${subject}"]`),
    table?.querySelector<HTMLTableCellElement>(
      `[data-criterion="${criterion}"]`,
    ),
  ];
  const row = headers.find((each) => each?.scope === 'row')?.parentElement;
  const column = headers.find((each) => each?.scope === 'col')?.cellIndex;
  const cell = row?.children[column ?? -1];
  if (!cell) {
    throw new Error(`there is no cell ${id}`);
  }
  return cell as HTMLTableCellElement;
}

/** The same for tests that control a page. */
export async function cellIn(
  page: Page,
  id: string,
): Promise<ElementHandle<HTMLTableCellElement>> {
  return page.evaluateHandle(findCell, id);
}
