/** @jest-environment jsdom */
import {waitFor} from '@testing-library/dom';
import {
  leavePage,
  openTable,
  type OpenTable,
  optionOf,
  searchBoxOf,
} from './openTable.js';

afterEach(leavePage);

/** The choice of a baseline, opened as a reader does. */
async function openBaselines({
  root,
  user,
}: OpenTable): Promise<HTMLSelectElement> {
  const choice = await optionOf<HTMLSelectElement>(root, 'Baseline');
  await user.click(choice);
  return choice;
}

async function compareWith(page: OpenTable, subject: string): Promise<void> {
  await page.user.selectOptions(await openBaselines(page), subject);
}

describe('Baseline', () => {
  it('offers the subjects once, in the author’s order', async () => {
    const page = await openTable({typed: {sort: 'startup'}});
    await openBaselines(page);
    const choice = await openBaselines(page);

    expect([...choice.options].map(({text}) => text)).toEqual([
      'none',
      'Slow',
      'Fast',
      'Odd',
      'Fine',
    ]);
  });

  it('says what is better and worse, where the criterion has a better end', async () => {
    const page = await openTable();
    await compareWith(page, 'Fine');

    await waitFor(() =>
      expect(page.rows().slice(2)).toEqual([
        // Fine says nothing of memory, and no maker is the better one.
        'Slow | 1 h ▼ worse | 500 MB best | yes best ▲ better | Us',
        'Fast | 45 s best ▲ better | 2 GB | no | Us',
        'Odd | unknown | 1 GiB | partial ▲ better | Us',
        'Fine | 3 min Note 1 | n/a | no | Us',
      ]),
    );
    expect(
      [...page.root.querySelectorAll('[data-baseline]')].map(
        ({textContent}) => textContent,
      ),
    ).toEqual(['Fine']);
  });

  it('takes the marks away with another choice', async () => {
    const page = await openTable();
    const before = page.rows();
    await compareWith(page, 'Slow');
    await waitFor(() =>
      expect(page.rows().slice(2)).toEqual([
        'Slow | 1 h | 500 MB best | yes best | Us',
        'Fast | 45 s best ▲ better | 2 GB ▼ worse | no ▼ worse | Us',
        'Odd | unknown | 1 GiB ▼ worse | partial ▼ worse | Us',
        'Fine | 3 min Note 1 ▲ better | n/a | no ▼ worse | Us',
      ]),
    );

    await compareWith(page, 'none');
    expect(page.rows()).toEqual(before);
    expect(page.root.querySelectorAll('[data-baseline]')).toHaveLength(0);
  });

  it('marks no figures that may be the same', async () => {
    const page = await openTable({
      yaml: `
title: T
criteria: {x: {name: X, type: duration, better: lower}}
subjects:
  a: {name: A, values: {x: 5 s to 10 s}}
  b: {name: B, values: {x: 10 s to 20 s}}
  c: {name: C, values: {x: 11 s to 20 s}}
  d: {name: D, values: {x: ≤ 5 s}}
  e: {name: E, values: {x: < 4 s}}
`,
    });
    await compareWith(page, 'A');

    await waitFor(() =>
      expect(page.rows().slice(1)).toEqual([
        'A | 5 s to 10 s',
        'B | 10 s to 20 s',
        'C | 11 s to 20 s ▼ worse',
        'D | ≤ 5 s may be best',
        'E | < 4 s may be best ▲ better',
      ]),
    );
  });

  it('stays where the baseline itself is hidden', async () => {
    const page = await openTable();
    await compareWith(page, 'Fine');
    await page.user.type(await searchBoxOf(page.root), '45');

    await waitFor(() =>
      expect(page.rows().slice(2)).toEqual([
        'Fast | 45 s best ▲ better | 2 GB | no | Us',
      ]),
    );
  });

  it('goes with the values where the table is transposed', async () => {
    const page = await openTable();
    await compareWith(page, 'Slow');
    await page.user.click(await optionOf(page.root, 'Swap rows and columns'));

    await waitFor(() =>
      expect(page.rows().slice(2, 4)).toEqual([
        'Start-up | 1 h | 45 s best ▲ better | unknown | 3 min Note 1 ▲ better',
        'Memory | 500 MB best | 2 GB ▼ worse | 1 GiB ▼ worse | n/a',
      ]),
    );
  });

  it('is no part of what is filtered', async () => {
    const page = await openTable();
    await compareWith(page, 'Slow');
    await waitFor(() => expect(page.rows()[3]).toContain('▲ better'));
    await page.user.type(await searchBoxOf(page.root), 'better');

    expect(page.subjects()).toEqual([]);
  });
});
