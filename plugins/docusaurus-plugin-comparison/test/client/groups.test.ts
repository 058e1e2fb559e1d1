import {toGroups} from '../../src/client/groups.js';

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

  it('has no group without criteria', () => {
    expect(toGroups([])).toEqual([]);
  });
});
