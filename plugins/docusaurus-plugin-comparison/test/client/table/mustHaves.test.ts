/** @jest-environment jsdom */
import {findByLabelText, findByRole, waitFor} from '@testing-library/dom';
import './popovers.js';
import {leavePage, openTable} from './openTable.js';

afterEach(leavePage);

const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  memory: {name: Memory, type: bytes}
  kernel: {name: Kernel, type: support}
subjects:
  fast: {name: Fast, values: {startup: 1 s, memory: 100 MB, kernel: yes}}
  wide: {name: Wide, values: {startup: 1 s to 9 s, memory: 100 MB, kernel: yes}}
  open: {name: Open, values: {startup: unknown, memory: unknown, kernel: yes}}
  none: {name: None, values: {startup: n/a, memory: 100 MB, kernel: yes}}
  slow: {name: Slow, values: {startup: 9 s, memory: unknown, kernel: yes}}
`;

async function openAt(address: string) {
  history.replaceState(null, '', address);
  const table = await openTable({yaml});
  await table.user.click(table.button('Options'));
  const menu = await findByRole(table.root, 'dialog');
  return {
    ...table,
    menu,
    include: await findByLabelText(menu, 'Include all that may fit'),
    lists: () =>
      [...menu.querySelectorAll('[data-must-haves] details')].map((list) =>
        [...list.querySelectorAll('summary, li')].map(
          ({textContent}) => textContent,
        ),
      ),
  };
}

const address = '/?engines=where:startup,< 5 s;where:memory,< 1 GB';

describe('must-haves', () => {
  it('list what fits, what may fit and why, and what does not', async () => {
    const {lists, subjects} = await openAt(address);

    await waitFor(() =>
      expect(lists()).toEqual([
        ['Fits (1)', 'Fast'],
        [
          'May fit (2)',
          'Wide: Start-up (1 s to 9 s)',
          'Open: Start-up (unknown), Memory (unknown)',
        ],
        ['Does not fit (2)', 'None', 'Slow'],
      ]),
    );
    // A filter alone keeps what is within in part
    expect(subjects()).toEqual(['Fast', 'Wide']);
  });

  it('add all that may fit to the table', async () => {
    const {user, include, subjects, root} = await openAt(address);

    await user.click(include);

    await waitFor(() => expect(subjects()).toEqual(['Fast', 'Wide', 'Open']));
    await waitFor(() => expect(location.search).toContain(';maybe'));
    const chip = await findByRole(root, 'button', {
      name: /: Include all that may fit$/,
    });
    await user.click(chip);
    await waitFor(() => expect(subjects()).toEqual(['Fast', 'Wide']));
  });

  it('leave out what the reader has hidden', async () => {
    const {lists} = await openAt(`${address};hide:fast,open`);

    await waitFor(() =>
      expect(lists().map(([heading]) => heading)).toEqual([
        'Fits (0)',
        'May fit (1)',
        'Does not fit (2)',
      ]),
    );
  });

  it('are there as soon as there is a filter', async () => {
    const {user, menu, include} = await openAt('/');
    const part = include.closest<HTMLElement>('[data-must-haves]');
    expect(part?.hidden).toBe(true);

    await user.type(
      await findByRole(menu, 'textbox', {name: /Start-up/}),
      '< 5 s',
    );

    await waitFor(() => expect(part?.hidden).toBe(false));
  });

  it('show a subject that may fit, to which a link leads, with its filter', async () => {
    const {subjects} = await openAt(`${address};maybe#engines.open.kernel`);

    await waitFor(() => expect(subjects()).toEqual(['Fast', 'Wide', 'Open']));
    expect(location.search).toContain('where:startup');
  });
});
