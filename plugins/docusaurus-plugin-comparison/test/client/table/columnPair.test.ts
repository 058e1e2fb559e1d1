/** @jest-environment jsdom */
import {
  findByRole,
  getAllByRole,
  getByRole,
  waitFor,
} from '@testing-library/dom';
import {textOf} from '../../../src/client/table/table.js';
import {setNarrow} from './matchMedia.js';
import {
  leavePage,
  openMenu,
  openTable,
  optionOf,
  searchBoxOf,
  type OpenTable,
  type TableOptions,
} from './openTable.js';

afterEach(() => {
  leavePage();
  setNarrow(false);
});

const address = () => decodeURIComponent(location.search);

/** A table with subjects as columns, on a phone. */
async function openPhone(
  search = '',
  options: TableOptions = {},
): Promise<OpenTable> {
  history.replaceState(null, '', `/${search}`);
  setNarrow(true);
  const table = await openTable({
    typed: {orientation: 'subjects-as-columns'},
    ...options,
  });
  await waitFor(() => expect(pickers(table)).toHaveLength(2));
  return table;
}

function pickers({root}: OpenTable): HTMLSelectElement[] {
  return [...root.querySelectorAll<HTMLSelectElement>('th select')];
}

/** Chooses the subject of a column, from 1. */
async function choose(
  {root, user}: OpenTable,
  column: number,
  name: string,
): Promise<void> {
  await user.selectOptions(
    getByRole(root, 'combobox', {name: `Item in column ${column}`}),
    name,
  );
}

/** The names in the heads that are shown. */
function heads({root}: OpenTable): string {
  return [...root.querySelectorAll('th[data-subject]:not([hidden])')]
    .map((head) => head.firstChild?.textContent)
    .join(' ');
}

/** The values of a row that are shown. */
function values({root}: OpenTable, criterion: string): string {
  const row = root.querySelector(`th[data-criterion=${criterion}]`);
  return [...(row?.parentElement?.querySelectorAll('td:not([hidden])') ?? [])]
    .map(textOf)
    .join(' ');
}

/** What is said of the columns that are not there; nothing if all are. */
function more({root}: OpenTable): string {
  const badge = root.querySelector<HTMLElement>('[data-more]');
  return badge && !badge.hidden ? badge.textContent : '';
}

describe('a table with subjects as columns, on a phone', () => {
  it('shows the first two columns, and says how many it leaves out', async () => {
    const table = await openPhone();

    expect(heads(table)).toBe('Slow Fast');
    expect(values(table, 'memory')).toBe('500 MB 2 GB');
    await waitFor(() => expect(more(table)).toBe('+2 columns'));
    expect(table.status()).toBe('');
    expect(address()).toBe('');
  });

  it('counts what the reader has hidden, and leaves out the rest', async () => {
    const table = await openPhone('?engines=hide:odd');
    expect(table.status()).toBe('3 of 4 items.');
    await waitFor(() => expect(more(table)).toBe('+1 column'));
    await choose(table, 2, 'Fine');
    expect(table.status()).toBe('3 of 4 items.');
    setNarrow(false);
    await waitFor(() => expect(more(table)).toBe(''));
    expect(table.status()).toBe('3 of 4 items.');
  });

  it('lets headings reach over the columns that are shown', async () => {
    const table = await openPhone();
    const spans = () =>
      [...table.root.querySelectorAll('tbody [data-heading]')].map(
        (heading) => (heading as HTMLTableCellElement).colSpan,
      );
    expect(spans()).toEqual([3, 3]);
    setNarrow(false);
    expect(spans()).toEqual([5, 5]);
  });

  it('names each choice, and offers all that is shown', async () => {
    const table = await openPhone('?engines=hide:odd');
    const second = getByRole(table.root, 'combobox', {
      name: 'Item in column 2',
    });

    expect(pickers(table)[1]).toBe(second);
    expect(
      getAllByRole(second, 'option').map(({textContent}) => textContent),
    ).toEqual(['Slow', 'Fast', 'Fine']);
  });

  it('shows the column that is chosen, and keeps it in the address', async () => {
    const table = await openPhone();
    await choose(table, 2, 'Fine');

    expect(heads(table)).toBe('Slow Fine');
    expect(values(table, 'startup')).toBe('1 h 3 min');
    await waitFor(() => expect(address()).toBe('?engines=pair:slow,fine'));
  });

  it('swaps if the other column is chosen', async () => {
    const table = await openPhone('?engines=pair:fine,fast');
    await waitFor(() => expect(heads(table)).toBe('Fine Fast'));
    await choose(table, 1, 'Fast');

    expect(heads(table)).toBe('Fast Fine');
    expect(pickers(table).map(({value}) => value)).toEqual(['fast', 'fine']);
    expect(values(table, 'startup')).toBe('45 s 3 min');
  });

  it('keeps the focus in the choice', async () => {
    const table = await openPhone();
    const [first] = pickers(table);
    await choose(table, 1, 'Odd');

    expect(document.activeElement).toBe(first);
    expect(first?.closest('th')?.dataset['subject']).toBe('odd');
  });

  it('shows the first two of an order until a column is chosen', async () => {
    const table = await openPhone('?engines=sort:startup');
    await waitFor(() => expect(heads(table)).toBe('Fast Fine'));
    await choose(table, 1, 'Odd');
    expect(heads(table)).toBe('Odd Fine');
    await table.user.click(table.button('Memory'));
    expect(heads(table)).toBe('Odd Fine');
  });

  it('shows others for those that a filter hides', async () => {
    const table = await openPhone('?engines=pair:slow,fast;hide:slow');

    await waitFor(() => expect(heads(table)).toBe('Odd Fast'));
  });

  it('has no choice where no more than two are left', async () => {
    const table = await openPhone();
    await table.user.type(await searchBoxOf(table.root), 'f');

    await waitFor(() => expect(heads(table)).toBe('Fast Fine'));
    expect(pickers(table)).toEqual([]);
    await table.user.clear(await searchBoxOf(table.root));
    await waitFor(() => expect(pickers(table)).toHaveLength(2));
  });

  it('ignores columns that the table does not have', async () => {
    const table = await openPhone('?engines=pair:<b>,fine,slow');

    await waitFor(() => expect(heads(table)).toBe('Fine Slow'));
  });

  it('shows all columns when the phone is turned, and the same two again', async () => {
    const table = await openPhone('?engines=pair:odd,fast');
    await waitFor(() => expect(heads(table)).toBe('Odd Fast'));
    setNarrow(false);

    expect(heads(table)).toBe('Slow Fast Odd Fine');
    expect(pickers(table)).toEqual([]);
    expect(table.status()).toBe('');
    setNarrow(true);
    expect(heads(table)).toBe('Odd Fast');
  });

  it('prints all columns', async () => {
    const table = await openPhone();
    window.dispatchEvent(new Event('beforeprint'));
    expect(heads(table)).toBe('Slow Fast Odd Fine');
    expect(pickers(table)).toEqual([]);
    window.dispatchEvent(new Event('afterprint'));
    expect(heads(table)).toBe('Slow Fast');
  });

  it('leaves all columns in what is exported', async () => {
    const table = await openPhone('?engines=hide:odd');
    const menu = await openMenu(table.root, 'Export');
    await table.user.click(
      await findByRole(menu, 'button', {name: 'Copy as Markdown'}),
    );

    expect((await navigator.clipboard.readText()).split('\n')[0]).toBe(
      '|  | Slow | Fast | Fine |',
    );
  });

  it('shows every row when its rows and columns are swapped', async () => {
    const table = await openPhone();
    await table.user.click(await optionOf(table.root, 'Swap rows and columns'));
    await waitFor(() =>
      expect(table.rows()).toEqual([
        ' | Speed | Isolation | ',
        'Name | Start-up | Memory | Kernel | Maker',
        'Slow | 1 h | 500 MB best | yes best | Us',
        'Fast | 45 s best | 2 GB | no | Us',
        'Odd | unknown | 1 GiB | partial | Us',
        'Fine | 3 min Note 1 | n/a | no | Us',
      ]),
    );
    expect(pickers(table)).toEqual([]);
    await table.user.click(await optionOf(table.root, 'Swap rows and columns'));
    await waitFor(() => expect(heads(table)).toBe('Slow Fast'));
  });

  it('brings in the column of a linked value', async () => {
    const table = await openPhone('#engines.fine.memory');

    await waitFor(() => expect(heads(table)).toBe('Slow Fine'));
    expect(table.status()).toBe('Opened to show the linked value: Fine.');
    expect(address()).toBe('?engines=pair:slow,fine');
    expect(location.hash).toBe('#engines.fine.memory');
  });

  it('brings in a linked column that a filter hides as well', async () => {
    const table = await openPhone('?engines=hide:fine#engines.fine.memory');

    await waitFor(() => expect(heads(table)).toBe('Slow Fine'));
    expect(table.status()).toContain('Opened to show the linked value: Fine.');
    expect(address()).toBe('?engines=pair:slow,fine');
  });

  it('leaves a linked column where it is', async () => {
    const table = await openPhone('?engines=pair:fine,odd#engines.fine.memory');

    await waitFor(() => expect(heads(table)).toBe('Fine Odd'));
    expect(table.status()).toBe('');
  });

  it('calls subjects by their names alone', async () => {
    const table = await openPhone();
    const link = getByRole(table.root, 'link', {name: /Note 1/, hidden: true});
    expect(link).toBeTruthy();
    await table.user.hover(
      table.root.querySelector('tbody td:not([hidden])') ?? table.root,
    );
    await waitFor(() =>
      expect(
        getByRole(table.root, 'link', {
          name: 'Link to this value: Slow, Start-up',
        }),
      ).toBeTruthy(),
    );
  });
});

describe('a table with subjects as rows, on a phone', () => {
  it('shows all rows', async () => {
    setNarrow(true);
    const table = await openTable();

    expect(table.subjects()).toEqual(['Slow', 'Fast', 'Odd', 'Fine']);
    expect(pickers(table)).toEqual([]);
    await table.user.click(await optionOf(table.root, 'Swap rows and columns'));
    await waitFor(() => expect(heads(table)).toBe('Slow Fast'));
  });
});

describe('a table that a wide window shows', () => {
  it('keeps the columns of a phone in its address', async () => {
    history.replaceState(null, '', '/?engines=pair:odd,fast');
    const table = await openTable({
      typed: {orientation: 'subjects-as-columns'},
    });
    // The address is read before anything is pressed.
    await table.user.hover(table.root);
    await waitFor(() =>
      expect(table.root.querySelector('[data-mark=links]')).not.toBeNull(),
    );
    await table.user.click(table.button('Memory'));

    await waitFor(() =>
      expect(address()).toBe('?engines=sort:memory;pair:odd,fast'),
    );
    expect(heads(table)).toBe('Slow Odd Fast Fine');
  });
});
