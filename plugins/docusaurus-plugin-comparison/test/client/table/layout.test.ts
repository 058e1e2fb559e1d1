/** @jest-environment jsdom */
import {getAllByRole, getByRole, waitFor} from '@testing-library/dom';
import {leavePage, openTable, optionOf, searchBoxOf} from './openTable.js';

afterEach(leavePage);

const asRows = [
  ' | Speed | Isolation | ',
  'Name | Start-up | Memory | Kernel | Maker',
  'Slow | 1 h | 500 MB best | yes best | Us',
  'Fast | 45 s best | 2 GB | no | Us',
  'Odd | unknown | 1 GiB | partial | Us',
  'Fine | 3 min Note 1 | n/a | no | Us',
];

const asColumns = [
  'Criterion | Slow | Fast | Odd | Fine',
  'Speed',
  'Start-up | 1 h | 45 s best | unknown | 3 min Note 1',
  'Memory | 500 MB best | 2 GB | 1 GiB | n/a',
  'Isolation',
  'Kernel | yes best | no | partial | no',
  'Maker | Us | Us | Us | Us',
];

/** The role of each part of the table that can be read, row by row. */
function rolesOf(root: HTMLElement): readonly string[] {
  return getAllByRole(getByRole(root, 'table'), 'row').map((row) =>
    [...row.children]
      .filter((cell) => !cell.hasAttribute('hidden'))
      .map((cell) => {
        const scope = cell.getAttribute('scope') ?? '';
        return scope === '' ? '.' : scope.startsWith('col') ? 'C' : 'R';
      })
      .join(''),
  );
}

describe('Swap rows and columns', () => {
  it('transposes the table, and transposes it back', async () => {
    const {root, user, rows} = await openTable();
    expect(rolesOf(root)).toEqual([
      '.CC.',
      'CCCCC',
      'R....',
      'R....',
      'R....',
      'R....',
    ]);

    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(rows()).toEqual(asColumns));
    expect(rolesOf(root)).toEqual([
      'CCCCC',
      'R',
      'R....',
      'R....',
      'R',
      'R....',
      'R....',
    ]);
    expect(
      (await optionOf(root, 'Swap rows and columns')).getAttribute(
        'aria-pressed',
      ),
    ).toBe('true');

    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual(asRows);
    expect(rolesOf(root)).toEqual([
      '.CC.',
      'CCCCC',
      'R....',
      'R....',
      'R....',
      'R....',
    ]);
    expect(
      (await optionOf(root, 'Swap rows and columns')).getAttribute(
        'aria-pressed',
      ),
    ).toBe('false');
  });

  it('works the other way round where the page opens with columns', async () => {
    const {root, user, rows} = await openTable({
      typed: {orientation: 'subjects-as-columns'},
    });
    expect(rows()).toEqual(asColumns);

    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(rows()).toEqual(asRows));
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual(asColumns);
  });

  it('keeps the order, the filter and what is hidden', async () => {
    const {root, user, rows, button} = await openTable();
    await user.click(button('Start-up'));
    await user.type(await searchBoxOf(root), 'us');
    await user.click(await optionOf(root, 'Only differences'));
    await user.click(await optionOf(root, 'Swap rows and columns'));

    await waitFor(() =>
      expect(rows()).toEqual([
        'Criterion | Fast | Fine | Slow | Odd',
        'Speed',
        'Start-up | 45 s best | 3 min Note 1 | 1 h | unknown',
        'Memory | 2 GB | n/a | 500 MB best | 1 GiB',
        'Isolation',
        'Kernel | no | no | yes best | partial',
      ]),
    );
    await user.click(button('Kernel'));
    expect(rows()[0]).toBe('Criterion | Fast | Fine | Odd | Slow');
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual([
      ' | Speed | Isolation',
      'Name | Start-up | Memory | Kernel',
      'Fast | 45 s best | 2 GB | no',
      'Fine | 3 min Note 1 | n/a | no',
      'Odd | unknown | 1 GiB | partial',
      'Slow | 1 h | 500 MB best | yes best',
    ]);
  });

  it('brings back subjects that were hidden before', async () => {
    const {root, user, rows, subjects} = await openTable();
    const box = await searchBoxOf(root);
    await user.type(box, 'fine');
    await waitFor(() => expect(subjects()).toEqual(['Fine']));
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual([
      'Criterion | Fine',
      'Speed',
      'Start-up | 3 min Note 1',
      'Memory | n/a',
      'Isolation',
      'Kernel | no',
      'Maker | Us',
    ]);
    await user.clear(box);
    expect(rows()).toEqual(asColumns);
  });

  it('is not offered for a long table', async () => {
    const subjects = Array.from(
      {length: 101},
      (_, index) => `  s${index}: {name: S${index}, values: {x: y}}`,
    );
    const {root} = await openTable({
      yaml: `title: T\ncriteria: {x: {name: X, type: text}}\nsubjects:\n${subjects.join('\n')}\n`,
    });

    await optionOf(root, 'Only differences');
    await expect(optionOf(root, 'Swap rows and columns')).rejects.toThrow(
      'no option',
    );
  });

  it('works without groups', async () => {
    const {root, user, rows} = await openTable({
      yaml: `
title: T
criteria: {x: {name: X, type: text}, y: {name: Y, type: text}}
subjects:
  a: {name: A, values: {x: a1, y: a2}}
  b: {name: B, values: {x: b1, y: b2}}
`,
    });
    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() =>
      expect(rows()).toEqual([
        'Criterion | A | B',
        'X | a1 | b1',
        'Y | a2 | b2',
      ]),
    );
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual(['Name | X | Y', 'A | a1 | a2', 'B | b1 | b2']);
  });
});

describe('the heading of a group', () => {
  it('spans all columns that are shown', async () => {
    const {root, user, rows} = await openTable();
    const box = await searchBoxOf(root);
    const spans = () =>
      [...root.querySelectorAll<HTMLTableCellElement>('[data-heading]')].map(
        ({dataset, colSpan}) => `${dataset['heading']} ${colSpan}`,
      );
    expect(spans()).toEqual(['Speed 2', 'Isolation 1']);

    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(rows()).toEqual(asColumns));
    expect(spans()).toEqual(['Speed 5', 'Isolation 5']);
    await user.type(box, 'no');
    expect(rows()[0]).toBe('Criterion | Fast | Odd | Fine');
    expect(spans()).toEqual(['Speed 4', 'Isolation 4']);
  });

  it('spans the criteria that are left, and is hidden with the last', async () => {
    history.replaceState(null, '', '/?engines=without:startup,kernel');
    const {root, rows} = await openTable();

    await waitFor(() =>
      expect(rows().slice(0, 3)).toEqual([
        ' | Speed | ',
        'Name | Memory | Maker',
        'Slow | 500 MB best | Us',
      ]),
    );
    expect(
      getByRole<HTMLTableCellElement>(root, 'columnheader', {name: 'Speed'})
        .colSpan,
    ).toBe(1);
  });

  it('folds its criteria over rows, and unfolds them', async () => {
    const {user, rows, status, button} = await openTable({
      typed: {orientation: 'subjects-as-columns'},
    });
    expect(button('Speed').getAttribute('aria-expanded')).toBe('true');

    await user.click(button('Speed'));
    await waitFor(() =>
      expect(rows()).toEqual([
        'Criterion | Slow | Fast | Odd | Fine',
        'Speed',
        'Isolation',
        'Kernel | yes best | no | partial | no',
        'Maker | Us | Us | Us | Us',
      ]),
    );
    expect(button('Speed').getAttribute('aria-expanded')).toBe('false');
    expect(button('Isolation').getAttribute('aria-expanded')).toBe('true');
    expect(status()).toBe('2 of 4 criteria.');

    await user.click(button('Speed'));
    expect(rows()).toEqual(asColumns);
    expect(button('Speed').getAttribute('aria-expanded')).toBe('true');
  });

  it('can be folded once the table is transposed; as rows all is shown', async () => {
    const {root, user, rows, button} = await openTable();
    await user.click(await optionOf(root, 'Swap rows and columns'));
    await waitFor(() => expect(rows()).toEqual(asColumns));
    await user.click(button('Isolation'));
    expect(rows().slice(4)).toEqual(['Isolation', 'Maker | Us | Us | Us | Us']);

    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows()).toEqual(asRows);
    await user.click(await optionOf(root, 'Swap rows and columns'));
    expect(rows().slice(4)).toEqual(['Isolation', 'Maker | Us | Us | Us | Us']);
    expect(button('Isolation').getAttribute('aria-expanded')).toBe('false');
  });

  it('is hidden where none of its criteria is shown', async () => {
    history.replaceState(null, '', '/?engines=without:kernel');
    const {rows} = await openTable({
      typed: {orientation: 'subjects-as-columns'},
    });

    await waitFor(() =>
      expect(rows().slice(3)).toEqual([
        'Memory | 500 MB best | 2 GB | 1 GiB | n/a',
        'Maker | Us | Us | Us | Us',
      ]),
    );
  });
});
