/** @jest-environment jsdom */
import {waitFor} from '@testing-library/dom';
import {leavePage, openTable, optionOf} from './openTable.js';

afterEach(leavePage);

const yaml = `
title: Layout
subjectNoun: {one: feature, other: features}
criteria:
  since: {name: Since, type: date}
tags: {new: {name: New}, layout: {name: Layout}}
subjects:
  subgrid: {name: Subgrid, parent: grid, tags: [layout, new], values: {since: 2023}}
  grid: {name: Grid, tags: layout, values: {since: 2017}}
  masonry: {name: Masonry, parent: grid, tags: new, values: {since: 2020}}
  table: {name: Table, values: {since: 1998}}
`;

const idsIn = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-subject]')].map(
    ({dataset}) => dataset['subject'],
  );

describe('subjects with parents', () => {
  it('come below them, in the order of the page and when sorted', async () => {
    const {root, user, button} = await openTable({yaml});
    expect(idsIn(root)).toEqual(['grid', 'subgrid', 'masonry', 'table']);

    await user.click(button('Since'));
    await waitFor(() =>
      expect(idsIn(root)).toEqual(['table', 'grid', 'masonry', 'subgrid']),
    );
    await user.click(button('Since'));
    await waitFor(() =>
      expect(idsIn(root)).toEqual(['grid', 'subgrid', 'masonry', 'table']),
    );
  });

  it('come below them in an order that the embed asks for', async () => {
    const {root} = await openTable({yaml, typed: {sort: 'since:asc'}});

    expect(idsIn(root)).toEqual(['table', 'grid', 'masonry', 'subgrid']);
  });

  it('are on the top level where these are not chosen', async () => {
    const {root} = await openTable({
      yaml,
      typed: {subjects: 'table subgrid'},
    });

    expect(idsIn(root)).toEqual(['table', 'subgrid']);
    expect(root.querySelector('[data-depth]')).toBeNull();
  });
});

describe('tags of subjects', () => {
  it('are a filter with counts, which keeps parents', async () => {
    const {root, user, status} = await openTable({yaml});
    const option = await optionOf(root, 'New');
    expect(option.labels?.[0]?.textContent.trim()).toBe('New (2)');

    await user.click(option);

    await waitFor(() =>
      expect(idsIn(root)).toEqual(['grid', 'subgrid', 'masonry']),
    );
    expect(status().replace(/[\u2066-\u2069]/g, '')).toContain(
      '3 of 4 features.',
    );
    await waitFor(() =>
      expect(location.search).toContain('where:@tags,%3DNew'),
    );
  });
});
