/** @jest-environment jsdom */
import {getByRole, queryAllByRole, waitFor} from '@testing-library/dom';
import {
  cellOf,
  leavePage,
  openTable,
  type OpenTable,
  optionOf,
  searchBoxOf,
} from './openTable.js';

afterEach(leavePage);

/** The links of values without a note: the name of each, and where it leads. */
function linksIn({root}: OpenTable): readonly string[] {
  return queryAllByRole<HTMLAnchorElement>(
    getByRole(root, 'table'),
    'link',
  ).flatMap((link) =>
    link.closest('[data-mark=links]')
      ? [`${link.ariaLabel} → ${link.getAttribute('href')}`]
      : [],
  );
}

const cell = (id: string) => cellOf(document.body, id);
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the link of a value', () => {
  it('is offered where the pointer is', async () => {
    const page = await openTable();
    expect(linksIn(page)).toEqual([]);

    await page.user.hover(cell('engines.odd.memory'));
    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Odd, Memory → #engines.odd.memory',
      ]),
    );
    await page.user.hover(cell('engines.fine.kernel'));
    expect(linksIn(page)).toEqual([
      'Link to this value: Fine, Kernel → #engines.fine.kernel',
    ]);
  });

  it('is not offered where the value has a note, which links to it', async () => {
    const page = await openTable();
    await page.user.hover(cell('engines.odd.memory'));
    await waitFor(() => expect(linksIn(page)).toHaveLength(1));
    await page.user.hover(cell('engines.fine.startup'));

    expect(cell('engines.fine.startup').querySelectorAll('a')).toHaveLength(1);
  });

  it('says the same of a cell wherever it has been moved', async () => {
    const page = await openTable();
    await page.user.click(await optionOf(page.root, 'Swap rows and columns'));
    await page.user.click(page.button('Start-up'));
    await page.user.hover(cell('engines.odd.memory'));

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Odd, Memory → #engines.odd.memory',
      ]),
    );
  });

  it('is in the first cell for a reader who comes by keyboard', async () => {
    const page = await openTable();
    page.button('Maker').focus();

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Slow, Start-up → #engines.slow.startup',
      ]),
    );
  });

  it('is in a cell that is shown, whatever is hidden', async () => {
    const page = await openTable();
    page.button('Maker').focus();
    await waitFor(() => expect(linksIn(page)).toHaveLength(1));
    await page.user.type(await searchBoxOf(page.root), 'partial');
    page.button('Maker').focus();

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Odd, Start-up → #engines.odd.startup',
      ]),
    );
  });

  it('stays with the focus, wherever the pointer goes', async () => {
    const page = await openTable();
    page.button('Start-up').focus();
    await waitFor(() => expect(linksIn(page)).toHaveLength(1));
    await page.user.keyboard('{ArrowDown}');
    await page.user.hover(cell('engines.fine.kernel'));

    expect(linksIn(page)).toEqual([
      'Link to this value: Slow, Start-up → #engines.slow.startup',
    ]);
    expect(focused()).toBe('Link to this value: Slow, Start-up');
  });
});
