/** @jest-environment jsdom */
import {getByRole, queryAllByRole, waitFor} from '@testing-library/dom';
import type {TableView} from '../../../src/views/table.js';
import {cellOf, leavePage, openTable, type OpenTable} from './openTable.js';

afterEach(leavePage);

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

    await waitFor(() =>
      expect(linksIn(page)).toEqual([
        'Link to this value: Slow, Start-up → #engines.slow.startup',
        `This value in the data: Slow, Start-up → ${file}#L11`,
      ]),
    );
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
