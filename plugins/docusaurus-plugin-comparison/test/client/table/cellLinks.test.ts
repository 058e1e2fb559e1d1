/** @jest-environment jsdom */
import {getByRole, queryAllByRole, waitFor} from '@testing-library/dom';
import type {TableView} from '../../../src/views/table.js';
import {cellOf, leavePage, openTable, type OpenTable} from './openTable.js';

afterEach(() => {
  leavePage();
  document.documentElement.removeAttribute('dir');
});

const file = 'https://example.com/engines.comparison.yaml';

/** Says of each cell on which line it stands: 11 to 14, 21 to 24, … */
function withLines(view: TableView): TableView {
  return {
    ...view,
    data: {name: 'engines.comparison.yaml', url: file, offsets: [1, 2, 3, 4]},
    subjects: view.subjects.map((subject) => ({
      ...subject,
      line: (subject.index + 1) * 10,
    })),
  };
}

/** The links of cells: the name of each, and where it leads. */
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

describe('the links of a cell', () => {
  it('are offered where the pointer is', async () => {
    const page = await openTable({change: withLines});
    expect(linksIn(page)).toEqual([]);

    await page.user.hover(cell('engines.odd.memory'));
    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Odd, Memory → #engines.odd.memory',
        `This value in the data: Odd, Memory → ${file}#L32`,
      ]),
    );
    await page.user.hover(cell('engines.fine.startup'));
    expect(linksIn(page)).toEqual([
      'Link to this value: Fine, Start-up → #engines.fine.startup',
      `This value in the data: Fine, Start-up → ${file}#L41`,
    ]);
    expect(cell('engines.fine.startup').querySelectorAll('a')).toHaveLength(3);
  });

  it('say the same of a cell wherever it has been moved', async () => {
    const page = await openTable({change: withLines});
    await page.user.click(page.button('Subjects as columns'));
    await page.user.click(page.button('Start-up'));
    await page.user.hover(cell('engines.odd.memory'));

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Odd, Memory → #engines.odd.memory',
        `This value in the data: Odd, Memory → ${file}#L32`,
      ]),
    );
  });

  it('lead to no line where the site says of none', async () => {
    const page = await openTable();
    await page.user.hover(cell('engines.fast.kernel'));

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Fast, Kernel → #engines.fast.kernel',
      ]),
    );
  });

  it('lead to no line where the value stands in another file', async () => {
    const page = await openTable({
      change: (view) => {
        const {subjects, ...rest} = withLines(view);
        return {
          ...rest,
          subjects: subjects.map((subject) => ({
            ...subject,
            line: subject.id === 'fast' ? [21, 22, null, 24] : subject.line,
          })) as TableView['subjects'],
        };
      },
    });
    await page.user.hover(cell('engines.fast.kernel'));
    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Fast, Kernel → #engines.fast.kernel',
      ]),
    );

    await page.user.hover(cell('engines.fast.memory'));
    expect(linksIn(page)).toEqual([
      'Link to this value: Fast, Memory → #engines.fast.memory',
      `This value in the data: Fast, Memory → ${file}#L22`,
    ]);
  });

  it('are in the first cell for a reader who comes by keyboard', async () => {
    const page = await openTable({change: withLines});
    page.button('Maker').focus();
    await waitFor(() => expect(linksIn(page)).toHaveLength(2));

    await page.user.tab();
    expect(focused()).toBe('Link to this value: Slow, Start-up');
    await page.user.tab();
    expect(focused()).toBe('This value in the data: Slow, Start-up');
  });

  it('are in a cell that is shown, whatever is hidden', async () => {
    const page = await openTable();
    page.button('Maker').focus();
    await waitFor(() => expect(linksIn(page)).toHaveLength(1));
    await page.user.type(getByRole(page.root, 'searchbox'), 'partial');
    page.button('Maker').focus();

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Odd, Start-up → #engines.odd.startup',
      ]),
    );
  });

  it('stay with the focus, wherever the pointer goes', async () => {
    const page = await openTable();
    page.button('Maker').focus();
    await waitFor(() => expect(linksIn(page)).toHaveLength(1));
    await page.user.tab();
    await page.user.hover(cell('engines.fine.kernel'));

    expect(linksIn(page)).toEqual([
      'Link to this value: Slow, Start-up → #engines.slow.startup',
    ]);
    expect(focused()).toBe('Link to this value: Slow, Start-up');
  });
});

describe('an arrow key in the links of a cell', () => {
  /** Goes to the first cell's first link, and from there by keys. */
  async function walk(page: OpenTable, keys: string): Promise<void> {
    page.button('Maker').focus();
    await waitFor(() => expect(linksIn(page)).not.toEqual([]));
    getByRole(page.root, 'link', {name: /^Link to this value/}).focus();
    await page.user.keyboard(keys);
  }

  it.each([
    ['{ArrowRight}', 'Link to this value: Slow, Memory'],
    ['{ArrowDown}', 'Link to this value: Fast, Start-up'],
    ['{ArrowDown}{ArrowRight}{ArrowUp}', 'Link to this value: Slow, Memory'],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', 'Link to this value: Slow, Memory'],
    // The edges of the table
    ['{ArrowUp}', 'Link to this value: Slow, Start-up'],
    ['{ArrowLeft}', 'Link to this value: Slow, Start-up'],
    ['{ArrowDown>9/}{ArrowRight>9/}', 'Link to this value: Fine, Maker'],
    // Keys of the browser
    ['{Control>}{ArrowRight}{/Control}', 'Link to this value: Slow, Start-up'],
    ['{Alt>}{ArrowDown}{/Alt}', 'Link to this value: Slow, Start-up'],
    ['x', 'Link to this value: Slow, Start-up'],
  ])('%s leads to "%s"', async (keys, name) => {
    const page = await openTable();
    await walk(page, keys);

    expect(focused()).toBe(name);
  });

  it('keeps to the link to the data', async () => {
    const page = await openTable({change: withLines});
    await walk(page, '{Tab}{ArrowDown}');

    expect(focused()).toBe('This value in the data: Fast, Start-up');
  });

  it('goes the other way in a language from right to left', async () => {
    const page = await openTable();
    getByRole(page.root, 'table').style.direction = 'rtl';
    await walk(page, '{ArrowLeft}');

    expect(focused()).toBe('Link to this value: Slow, Memory');
    await page.user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Link to this value: Slow, Start-up');
  });

  it('follows the order, and passes over what is hidden', async () => {
    history.replaceState(null, '', '/?engines=sort:startup;without:memory');
    const page = await openTable();
    await waitFor(() =>
      expect(page.subjects()).toEqual(['Fast', 'Fine', 'Slow', 'Odd']),
    );
    await walk(page, '{ArrowDown}{ArrowRight}');

    expect(focused()).toBe('Link to this value: Fine, Kernel');
  });

  it('passes over headings and folded criteria of a transposed table', async () => {
    history.replaceState(null, '', '/?engines=fold:Isolation;columns');
    const page = await openTable();
    await waitFor(() => expect(page.rows()).toHaveLength(6));
    await walk(page, '{ArrowDown}');
    expect(focused()).toBe('Link to this value: Slow, Memory');
    await page.user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Link to this value: Slow, Maker');
  });
});
