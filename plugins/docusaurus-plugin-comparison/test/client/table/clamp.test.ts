/** @jest-environment jsdom */
import {getByRole, queryByRole, waitFor} from '@testing-library/dom';
import {textOf} from '../../../src/client/table/table.js';
import {cellOf, leavePage, openTable, type OpenTable} from './openTable.js';
import {resize} from './resizeObserver.js';

afterEach(leavePage);

const long = `${'It depends on the host and on what runs in it. '.repeat(8).trim()}`;
const yaml = `
title: Engines
criteria:
  remark: {name: Remark, type: text}
  maker: {name: Maker, type: text}
subjects:
  slow: {name: Slow, values: {remark: {value: ${long}, note: Read it.}, maker: Us}}
  fast: {name: Fast, values: {remark: ${'Not long. '.repeat(11).trim()}, maker: Us}}
`;

const cell = (id: string) => cellOf(document.body, id);

/** A table whose cell of a long text is higher than what is shown of it. */
async function openTall(): Promise<OpenTable> {
  const page = await openTable({yaml});
  const text = cell('engines.slow.remark').querySelector('[data-clamp]');
  Object.defineProperty(text, 'scrollHeight', {value: 400});
  await page.user.hover(cell('engines.fast.maker'));
  await waitFor(() =>
    expect(page.root.querySelector('[data-mark=links]')).not.toBeNull(),
  );
  resize(getByRole(page.root, 'table'));
  return page;
}

describe('a tall cell', () => {
  it('is the one of a long text only', async () => {
    await openTable({yaml});
    expect(cell('engines.fast.remark').querySelector('div')).not.toBeNull();
    expect(cell('engines.fast.maker').querySelector('div')).toBeNull();
  });

  it('has a button that shows the rest, which arrow keys lead to', async () => {
    const {user} = await openTall();
    const tall = cell('engines.slow.remark');
    const clamp = () =>
      tall.querySelector<HTMLElement>('[data-clamp]')?.dataset['clamp'];
    const button = getByRole(tall, 'button', {name: 'more', expanded: false});
    expect(button.tabIndex).toBe(-1);
    await user.click(button);
    expect(button).toBe(
      getByRole(tall, 'button', {name: 'less', expanded: true}),
    );
    expect(clamp()).toBe('open');
    await user.click(button);
    expect(clamp()).toBe('');
  });

  it('has one button, however often the table changes its width', async () => {
    const {root} = await openTall();
    resize(getByRole(root, 'table'));
    resize(getByRole(root, 'table'));
    expect(root.querySelectorAll('[data-mark=clamp]')).toHaveLength(1);
  });

  it('has none where all is shown', async () => {
    await openTall();
    expect(queryByRole(cell('engines.fast.remark'), 'button')).toBeNull();
  });

  it('says its value alone, for the search and for files', async () => {
    await openTall();
    expect(textOf(cell('engines.slow.remark'))).toBe(long);
  });
});
