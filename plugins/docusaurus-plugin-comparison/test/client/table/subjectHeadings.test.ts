/** @jest-environment jsdom */
import {findByRole, getAllByRole, waitFor} from '@testing-library/dom';
import {
  leavePage,
  openMenu,
  openTable,
  optionOf,
  searchBoxOf,
} from './openTable.js';

afterEach(leavePage);

const yaml = `
title: Engines
criteria:
  startup: {name: Start-up, type: duration}
  kernel: {name: Kernel, type: support}
subjectGroups:
  machines: {name: Machines}
  rest: {name: The rest}
subjects:
  vm: {name: VM, group: machines, values: {startup: 1 h, kernel: yes}}
  micro: {name: Micro, group: machines, values: {startup: 1 s, kernel: yes}}
  odd: {name: Odd, values: {startup: unknown, kernel: partial}}
  box: {name: Box, group: rest, values: {startup: 3 s, kernel: no}}
`;

const asRows = [
  'Name | Start-up | Kernel',
  'Machines',
  'VM | 1 h | yes',
  'Micro | 1 s | yes',
  'Odd | unknown | partial',
  'The rest',
  'Box | 3 s | no',
];

const sorted = [
  'Name | Start-up | Kernel',
  'Micro | 1 s | yes',
  'Box | 3 s | no',
  'VM | 1 h | yes',
  'Odd | unknown | partial',
];

const asColumns = [
  ' | Machines |  | The rest',
  'Criterion | VM | Micro | Odd | Box',
  'Start-up | 1 h | 1 s | unknown | 3 s',
  'Kernel | yes | yes | partial | no',
];

describe('headings over groups of subjects', () => {
  it('are gone while the table is sorted, and come back', async () => {
    const {user, rows, button} = await openTable({yaml});
    expect(rows()).toEqual(asRows);

    await user.click(button('Start-up'));
    await waitFor(() => expect(rows()).toEqual(sorted));
    await user.click(button('Start-up'));
    await user.click(button('Start-up'));
    await waitFor(() => expect(rows()).toEqual(asRows));
  });

  it('come when the order of the page is taken back', async () => {
    const {user, rows, button} = await openTable({
      yaml,
      typed: {sort: 'startup:desc'},
    });
    expect(rows()).not.toContain('Machines');

    await user.click(button('Start-up'));
    await waitFor(() => expect(rows()).toEqual(asRows));
  });

  it('are over columns as well, in both ways', async () => {
    const {root, user, rows} = await openTable({yaml});
    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(rows()).toEqual(asColumns));
    const spans = getAllByRole(root, 'columnheader').flatMap((header) =>
      header.getAttribute('scope') === 'colgroup'
        ? [(header as HTMLTableCellElement).colSpan]
        : [],
    );
    expect(spans).toEqual([2, 1]);

    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(rows()).toEqual(asRows));
  });

  it('are written alike by the server', async () => {
    const {rows} = await openTable({
      yaml,
      typed: {orientation: 'subjects-as-columns'},
    });

    expect(rows()).toEqual(asColumns);
  });

  it('are only over subjects that are shown', async () => {
    const {root, user, rows} = await openTable({yaml});
    const box = await searchBoxOf(root);
    await user.type(box, 'partial');
    await waitFor(() =>
      expect(rows()).toEqual([
        'Name | Start-up | Kernel',
        'Odd | unknown | partial',
      ]),
    );
    await user.clear(box);
    await user.type(box, 's');
    await waitFor(() =>
      expect(rows()).toEqual(asRows.filter((row) => !row.startsWith('Odd'))),
    );
    await user.clear(box);
    await user.type(box, 'yes');
    // One group alone needs no heading.
    await waitFor(() =>
      expect(rows()).toEqual([
        'Name | Start-up | Kernel',
        'VM | 1 h | yes',
        'Micro | 1 s | yes',
      ]),
    );
  });

  it('are as wide as the columns that are shown', async () => {
    const {root, user} = await openTable({yaml});
    const spanOf = () =>
      root.querySelector<HTMLTableCellElement>('[data-subject-group]')?.colSpan;
    expect(spanOf()).toBe(3);

    const menu = await openMenu(root);
    await user.click(await findByRole(menu, 'checkbox', {name: 'Kernel'}));
    await waitFor(() => expect(spanOf()).toBe(2));
  });

  it('are over bodies of their own, in long tables as well', async () => {
    const many = Array.from(
      {length: 120},
      (_, index) =>
        `  s${index}: {name: S${index}, group: ${index < 60 ? 'first' : 'second'}, values: {startup: ${120 - index} s}}`,
    );
    const {root, user, button} = await openTable({
      yaml: `
title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjectGroups: {first: {name: First}, second: {name: Second}}
subjects:
${many.join('\n')}
`,
    });
    const bodies = () =>
      [...root.querySelectorAll('tbody')].map(({rows}) =>
        Array.from(rows, ({cells: [header], role}) => [
          role,
          header?.role,
          header?.textContent,
        ]),
      );
    const grouped = bodies();
    expect(grouped.map(({length}) => length)).toEqual([26, 25, 10, 26, 25, 10]);
    expect(grouped[3]?.slice(0, 2)).toEqual([
      ['row', 'rowheader', 'Second'],
      ['row', 'rowheader', 'S60'],
    ]);

    await user.click(button('Start-up'));
    await waitFor(() =>
      expect(root.querySelectorAll('[data-subject-group]')).toHaveLength(0),
    );
    await user.click(button('Start-up'));
    await user.click(button('Start-up'));
    await waitFor(() =>
      expect(root.querySelectorAll('[data-subject-group]')).toHaveLength(2),
    );
    expect(bodies().flat()).toEqual(grouped.flat());
  });
});
