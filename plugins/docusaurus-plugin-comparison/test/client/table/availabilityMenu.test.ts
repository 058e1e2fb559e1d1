/** @jest-environment jsdom */
import {
  fireEvent,
  getByRole,
  queryAllByRole,
  waitFor,
} from '@testing-library/dom';
import {leavePage, openMenu, openTable} from './openTable.js';

afterEach(leavePage);

const yaml = `
title: Layout in browsers
criteria:
  chrome: {name: Chrome, type: availability}
  safari: {name: Safari, type: availability}
subjects:
  grid: {name: Grid, values: {chrome: 57, safari: 10.1}}
  part: {name: Part, values: {chrome: {since: 60, partial: true}, safari: no}}
  beam: {name: Beam, values: {chrome: {since: 90, flag: '#beam'}, safari: no}}
  late: {name: Late, values: {chrome: 110, safari: unknown}}
`;

const address = () => decodeURIComponent(location.search);

async function openFilters() {
  const page = await openTable({yaml});
  const menu = await openMenu(page.root, 'Filter');
  const group = getByRole(menu, 'group', {name: 'Chrome'});
  return {
    ...page,
    menu,
    field: getByRole<HTMLInputElement>(group, 'textbox'),
    box: (name: string) =>
      getByRole<HTMLInputElement>(group, 'checkbox', {name}),
    chips: () =>
      [...page.root.querySelectorAll('[data-chips] button')].map(
        ({textContent}) => textContent,
      ),
  };
}

describe('the filter of a release', () => {
  it('counts what is partial or behind a flag if a reader ticks it', async () => {
    const {user, field, box, subjects, chips} = await openFilters();
    await user.type(field, '100');
    expect(subjects()).toEqual(['Grid']);

    await user.click(box('also partial'));
    expect(subjects()).toEqual(['Grid', 'Part']);
    await user.click(box('also behind a flag'));
    expect(subjects()).toEqual(['Grid', 'Part', 'Beam']);
    expect(field.value).toBe('100');
    expect(chips()).toEqual([
      'Chrome: 100 (also partial, also behind a flag) ×',
    ]);

    await user.click(box('also partial'));
    expect(subjects()).toEqual(['Grid', 'Beam']);
    await waitFor(() =>
      expect(address()).toBe('?engines=where:chrome,100%2c+flag'),
    );
  });

  it('takes a tick before the release, and forgets it when cleared', async () => {
    const {user, field, box, subjects, chips, menu} = await openFilters();
    await user.click(box('also partial'));
    expect(box('also partial').checked).toBe(true);
    expect(chips()).toEqual([]);

    await user.type(field, '100');
    expect(subjects()).toEqual(['Grid', 'Part']);
    await user.click(getByRole(menu, 'button', {name: 'Clear Chrome'}));
    expect(field.value).toBe('');
    expect(box('also partial').checked).toBe(false);
    expect(subjects()).toEqual(['Grid', 'Part', 'Beam', 'Late']);
  });

  it('shows what an address has ticked', async () => {
    history.replaceState(null, '', '/?engines=where:chrome,100%252c+partial');
    const {field, box, subjects} = await openFilters();

    await waitFor(() => expect(subjects()).toEqual(['Grid', 'Part']));
    expect(field.value).toBe('100');
    expect(box('also partial').checked).toBe(true);
    expect(box('also behind a flag').checked).toBe(false);
  });

  it('reports a text that is not a release, whatever is ticked', async () => {
    const {user, field, box, menu, subjects} = await openFilters();
    await user.click(box('also partial'));
    await user.type(field, 'latest');
    fireEvent.change(field);

    expect(field.ariaInvalid).toBe('true');
    expect(menu.textContent).toContain('“latest” is not a version.');
    expect(subjects()).toHaveLength(4);
  });

  it('has boxes only where they make a difference', async () => {
    const {menu} = await openFilters();
    const safari = getByRole(menu, 'group', {name: 'Safari'});

    expect(
      queryAllByRole<HTMLInputElement>(safari, 'checkbox').map(({labels}) =>
        labels?.[0]?.textContent.trim(),
      ),
    ).toEqual(['unknown (1)']);
  });
});
