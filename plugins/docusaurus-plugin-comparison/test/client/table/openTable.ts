import {
  fireEvent,
  getAllByRole,
  getByRole,
  queryAllByRole,
  queryByRole,
  waitFor,
} from '@testing-library/dom';
import {userEvent, type UserEvent} from '@testing-library/user-event';
import {enhance} from '../../../src/client/table/index.js';
import {
  createLanguage,
  type LanguageOptions,
} from '../../../src/values/language.js';
import type {RawAttributes} from '../../../src/views/select.js';
import {table, type TableView} from '../../../src/views/table.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {
  importComparisonStrings,
  importStrings,
  renderTable,
} from '../../theme/renderTable.js';
import {propsOf} from '../../views/view.js';
import '../../support/configureDomTests.js';
import {bringNear} from './intersectionObserver.js';
import './matchMedia.js';
import './popovers.js';
import './resizeObserver.js';

/** The functions that release what is open. */
const releases = new Set<() => void>();

const engines = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration, group: Speed, better: lower}
  memory: {name: Memory, type: bytes, group: Speed, better: lower}
  kernel: {name: Kernel, type: support, group: Isolation, better: higher}
  maker: {name: Maker, type: text}
subjects:
  slow: {name: Slow, values: {startup: 1 h, memory: 500 MB, kernel: yes, maker: Us}}
  fast: {name: Fast, values: {startup: 45 s, memory: 2 GB, kernel: no, maker: Us}}
  odd: {name: Odd, values: {startup: unknown, memory: 1 GiB, kernel: partial, maker: Us}}
  fine:
    name: Fine
    values:
      startup: {value: 3 min, note: Said so.}
      memory: n/a
      kernel: no
      maker: Us
`;

export interface TableOptions {
  /** The YAML of the dataset; four engines if omitted. */
  readonly yaml?: string;
  /** The attributes of the embed. */
  readonly typed?: RawAttributes;
  readonly anchor?: string;
  /** The language of the page; that of the dataset's file if omitted. */
  readonly language?: LanguageOptions;
  /** Changes what the server renders. */
  readonly change?: (view: TableView) => TableView;
}

/** A table of the page, as a reader uses it. */
export interface OpenTable {
  readonly root: HTMLElement;
  readonly user: UserEvent;
  /** Releases the page, as when a reader leaves it. */
  readonly close: () => void;
  /** The text of each row that can be read, with `|` between the cells. */
  rows(): readonly string[];
  /** The names of the subjects, in the order of the page. */
  subjects(): readonly string[];
  /** The sentence about the order and the filters. */
  status(): string;
  /** The button whose name begins with a text. */
  button(name: string): HTMLElement;
}

/**
 * Adds a table to the page as a server renders it, and starts the code that
 * runs in a browser.
 */
export async function openTable(
  options: TableOptions = {},
): Promise<OpenTable> {
  const reader = await openFarTable(options);
  bringNear(reader.root);
  await untilLoaded();
  return reader;
}

/** The same for a table that a reader is not yet near. */
export async function openFarTable(
  options: TableOptions = {},
  loadStrings = importStrings,
): Promise<OpenTable> {
  const root = await addTable(options);
  const close = enhance(root, loadStrings, importComparisonStrings);
  releases.add(close);
  return readerOf(root, close);
}

/** Waits until what is loaded near a table has arrived. */
export async function untilLoaded(): Promise<void> {
  await import('../../../src/client/table/controller.js');
  await new Promise((resolve) => setTimeout(resolve));
}

/** Closes all tables and leads to an empty page of the address `/`. */
export function leavePage(): void {
  releases.forEach((release) => release());
  releases.clear();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
}

/** Adds the HTML of a table to the page. */
export async function addTable({
  yaml = engines,
  typed,
  anchor = 'engines',
  language,
  change = (view) => view,
}: TableOptions = {}): Promise<HTMLElement> {
  const view = change(
    propsOf(
      table,
      datasetOf(yaml),
      typed,
      language && {language: createLanguage(language)},
    ),
  );
  const place = document.createElement('div');
  place.innerHTML = await renderTable({view, anchor});
  document.body.append(place);
  const root = place.querySelector<HTMLElement>('.comparison-table');
  if (!root) {
    throw new Error('The server has rendered no table.');
  }
  return root;
}

function readerOf(root: HTMLElement, close: () => void): OpenTable {
  const grid = getByRole(root, 'table');
  return {
    root,
    user: userEvent.setup({delay: null}),
    close,
    rows: () =>
      getAllByRole(grid, 'row').map((row) =>
        [...row.children]
          .filter((cell) => !cell.hasAttribute('hidden'))
          .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
          .join(' | '),
      ),
    subjects: () =>
      [...grid.querySelectorAll('[data-subject]')].map(
        ({textContent}) => textContent,
      ),
    status: () => getByRole(root, 'status').textContent,
    button: (name) =>
      getByRole(root, 'button', {name: (text) => text.startsWith(name)}),
  };
}

/** The text that a screen reader says, without the links of the cell itself. */
function textOf(node: Node): string {
  if (!(node instanceof Element)) {
    return node.textContent ?? '';
  }
  const isSilent =
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true' ||
    node.matches('[data-mark=links]');
  if (isSilent) {
    return '';
  }
  const label = node.getAttribute('aria-label');
  return label === null
    ? [...node.childNodes].map(textOf).join('')
    : ` ${label}`;
}

/** The cell to which an address such as `engines.fast.memory` leads. */
export function cellOf(root: Element, id: string): HTMLTableCellElement {
  const [, subject, criterion] = id.split('.');
  const [column, row] = ['subject', 'criterion']
    .map((kind, index) =>
      root.querySelector<HTMLTableCellElement>(
        `th[data-${kind}="${[subject, criterion][index]}"]`,
      ),
    )
    .sort((a, b) => (a?.scope ?? '').localeCompare(b?.scope ?? ''));
  const cells = (row?.parentElement as HTMLTableRowElement | null)?.cells;
  const cell = cells?.[column?.cellIndex ?? -1];
  if (!cell) {
    throw new Error(`there is no cell ${id}`);
  }
  return cell;
}

/** Opens a menu, unless it is open; a small table has only the one of options. */
export async function openMenu(
  root: HTMLElement,
  of: 'Compare' | 'Filter' | 'Export' = 'Compare',
): Promise<HTMLElement> {
  const name = queryByRole(root, 'button', {name: 'Options'}) ? 'Options' : of;
  const button = getByRole(root, 'button', {name});
  if (button.getAttribute('aria-expanded') === 'false') {
    fireEvent.pointerDown(button);
    fireEvent.click(button);
    await waitFor(() =>
      expect(queryByRole(root, 'dialog', {name})).not.toBeNull(),
    );
  }
  return getByRole(root, 'dialog', {name});
}

/** The box in the menu that finds an item. */
export async function searchBoxOf(
  root: HTMLElement,
): Promise<HTMLInputElement> {
  const menu = await openMenu(root, 'Filter');
  return getByRole(menu, 'searchbox', {name: 'Find an item'});
}

/** The checkbox, button or choice of the menu that begins with a text. */
export async function optionOf<Option extends HTMLElement = HTMLInputElement>(
  root: HTMLElement,
  name: string,
): Promise<Option> {
  const menu = await openMenu(root);
  const option = [
    ...menu.querySelectorAll<HTMLInputElement>('input, select, button'),
  ].find((each) =>
    (each.ariaLabel ?? each.labels?.[0]?.textContent ?? each.textContent)
      .trim()
      .startsWith(name),
  );
  if (!option) {
    throw new Error(`The menu has no option "${name}".`);
  }
  return option as HTMLElement as Option;
}

/** The names of the buttons that can be used. */
export function buttonNames(root: HTMLElement): readonly string[] {
  return queryAllByRole(root, 'button').map(({textContent}) => textContent);
}
