/** @jest-environment jsdom */
import {getByRole, waitFor} from '@testing-library/dom';
import {
  leavePage,
  openTable,
  type OpenTable,
  optionOf,
  searchBoxOf,
} from './openTable.js';

afterEach(leavePage);

/** A link in each name, and a note with a link at each value. */
const linked = `
title: Engines
sources:
  paper: {title: Paper, url: 'https://example.com/paper'}
criteria:
  startup: {name: Start-up, type: duration, group: Speed}
  memory: {name: Memory, type: bytes, group: Speed}
subjects:
  slow:
    name: Slow
    link: /slow
    values:
      startup: {value: 1 h, note: Cold., source: paper}
      memory: {value: 500 MB, note: Alone., source: paper}
  fast:
    name: Fast
    link: /fast
    values:
      startup: {value: 45 s, note: Warm., source: paper}
      memory: {value: 2 GB, note: Shared., source: paper}
`;

/** What the Tab key finds in the table and its notes. */
function stopsIn({root}: OpenTable): readonly string[] {
  return [
    ...root.querySelectorAll<HTMLElement>(
      'table :is(a, button), ol :is(a, button)',
    ),
  ].flatMap((each) =>
    each.tabIndex === 0 && !each.closest('[hidden]')
      ? (each.ariaLabel ?? each.textContent)
      : [],
  );
}

describe('the Tab key', () => {
  it('stops once in the head, in the rows and in the notes', async () => {
    const page = await openTable({yaml: linked});

    expect(stopsIn(page)).toEqual(['Name', 'Slow', 'Paper']);
  });

  it('stops once at the buttons over a table, and does not count those of a menu', async () => {
    const page = await openTable({yaml: linked, typed: {controls: 'all'}});
    const toolbar = getByRole(page.root, 'toolbar', {name: 'Table controls'});
    const stops = () =>
      [...toolbar.querySelectorAll('button')]
        .filter(({tabIndex}) => tabIndex === 0)
        .map(({textContent}) => textContent);
    expect(stops()).toEqual(['Compare']);

    page.button('Filter').focus();
    expect(stops()).toEqual(['Filter']);
    await page.user.click(page.button('Compare'));
    await waitFor(() =>
      expect(stops()).toEqual(
        expect.arrayContaining(['Compare', 'All', 'Swap rows and columns']),
      ),
    );
  });

  it('comes back to what had the focus last', async () => {
    const page = await openTable({yaml: linked});
    getByRole(page.root, 'link', {name: 'Note 4'}).focus();
    page.button('Memory').focus();

    expect(stopsIn(page)).toEqual(['Memory', 'Note 4', 'Paper']);
  });

  it('stops at what is shown when that is hidden', async () => {
    const page = await openTable({yaml: linked});
    getByRole(page.root, 'link', {name: 'Slow'}).focus();
    await page.user.type(await searchBoxOf(page.root), 'fast');
    await waitFor(() => expect(page.subjects()).toEqual(['Fast']));

    expect(stopsIn(page)).toEqual(['Name', 'Fast', 'Paper']);
    await page.user.clear(await searchBoxOf(page.root));
    await waitFor(() => expect(page.subjects()).toEqual(['Slow', 'Fast']));
    expect(stopsIn(page)).toEqual(['Name', 'Fast', 'Paper']);
  });

  it('stops as often in a table that was transposed', async () => {
    const page = await openTable({yaml: linked});
    await page.user.click(await optionOf(page.root, 'Swap rows and columns'));
    await waitFor(() =>
      expect(stopsIn(page)).toEqual(['Criterion', 'Speed', 'Paper']),
    );

    await page.user.click(await optionOf(page.root, 'Swap rows and columns'));
    await waitFor(() =>
      expect(stopsIn(page)).toEqual(['Name', 'Slow', 'Paper']),
    );
  });

  it('stops at the links of the first value in rows without links', async () => {
    const page = await openTable({
      yaml: `
title: Engines
criteria: {fuel: {name: Fuel, type: text}}
subjects:
  fast: {name: Fast, values: {fuel: petrol}}
  slow: {name: Slow, values: {fuel: diesel}}
`,
    });
    expect(stopsIn(page)).toEqual(['Name']);
    page.button('Fuel').focus();

    await waitFor(() =>
      expect(stopsIn(page)).toEqual(['Fuel', 'Link to this value: Fast, Fuel']),
    );
  });

  it('finds every link again after the page was left and entered', async () => {
    const page = await openTable({yaml: linked});
    getByRole(page.root, 'link', {name: 'Note 4'}).focus();
    page.close();
    const again = await openTable({yaml: linked});

    expect(stopsIn(again)).toEqual(['Name', 'Slow', 'Paper']);
  });
});
