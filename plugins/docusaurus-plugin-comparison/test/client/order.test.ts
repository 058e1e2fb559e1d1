import {nextSort, order} from '../../src/client/order.js';
import {toGroups} from '../../src/client/groups.js';
import type {TableView} from '../../src/views/table.js';

const view: TableView = {
  title: 'Engines',
  orientation: 'subjects-as-rows',
  criteria: [{id: 'x', name: 'X'}],
  subjects: [3, undefined, 1, 3, undefined, 2].map((rank, index) => ({
    id: String(index),
    name: String(index),
    cells: [
      {
        state: rank === undefined ? 'unknown' : 'value',
        claims: [],
        ...(rank !== undefined && {rank}),
      },
    ],
  })),
  footnotes: [],
};

function orderOf(direction: 'ascending' | 'descending') {
  return order(view, {criterion: 'x', direction})
    .map(({id}) => id)
    .join('');
}

describe('order(view, sort)', () => {
  it('is stable, with missing values last, ascending', () => {
    expect(orderOf('ascending')).toBe('250314');
  });

  it('is stable, with missing values last, descending', () => {
    expect(orderOf('descending')).toBe('035214');
  });

  it('is the author’s without a sort, or for a criterion not shown', () => {
    expect(order(view, undefined)).toBe(view.subjects);
    expect(order(view, {criterion: 'y', direction: 'ascending'})).toBe(
      view.subjects,
    );
  });
});

describe('nextSort(sort, criterion)', () => {
  it('goes up, down, and back to the author’s order', () => {
    const up = nextSort(undefined, 'x');
    const down = nextSort(up, 'x');
    expect([up, down, nextSort(down, 'x')]).toEqual([
      {criterion: 'x', direction: 'ascending'},
      {criterion: 'x', direction: 'descending'},
      undefined,
    ]);
  });

  it('starts anew with another criterion', () => {
    const other = {criterion: 'y', direction: 'descending'} as const;
    expect(nextSort(other, 'x')?.direction).toBe('ascending');
  });
});

describe('toGroups(criteria)', () => {
  it('cuts where the heading changes, and keeps the indexes', () => {
    const groups = toGroups([
      {id: 'a', name: 'A', group: 'One'},
      {id: 'b', name: 'B', group: 'One'},
      {id: 'c', name: 'C'},
      {id: 'd', name: 'D', group: 'One'},
    ]);
    expect(
      groups.map(({name, criteria}) => [name, criteria.map((c) => c.index)]),
    ).toEqual([
      ['One', [0, 1]],
      [undefined, [2]],
      ['One', [3]],
    ]);
  });
});
