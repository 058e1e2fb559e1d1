import {
  listOwnCells,
  namedDatasets,
  renameCells,
} from '../../src/claims/namingParts.js';

const toOther = {
  subject: (id: string) => (id === 'fast' ? 'quick' : id),
  criterion: (id: string) => (id === 'startup' ? 'start' : id),
};

describe('renameCells(text, toOther)', () => {
  it.each([
    ['fast.startup / slow.startup', 'quick.start / slow.start'],
    ['max( startup )  +  fast.size', 'max( start )  +  quick.size'],
    ['best(startup)', 'best(start)'],
    ['best( startup of known)', 'best( start of known)'],
    ['count(startup < 5 s)', 'count(start < 5 s)'],
    ["count(name = 'startup')", "count(name = 'startup')"],
    // Another dataset has its own ids.
    ['others.fast.startup', 'others.fast.startup'],
    ['fast.startup +', 'fast.startup +'],
  ])('renames %s to %s', (text, renamed) => {
    expect(renameCells(text, toOther)).toBe(renamed);
  });
});

describe('listOwnCells(text)', () => {
  it('lists the cells of its own dataset, and what all subjects are asked', () => {
    expect(listOwnCells('a.x / others.b.y + max(z)')).toEqual([
      {subject: 'a', criterion: 'x'},
      {criterion: 'z'},
    ]);
    expect(listOwnCells('best(x)')).toEqual([{criterion: 'x'}]);
    expect(listOwnCells('a.x +')).toEqual([]);
  });
});

describe('namedDatasets(text)', () => {
  it('lists the datasets of three-part names', () => {
    expect(
      namedDatasets(
        'others.b.y + a.x < 2 s and count(limits.all.most > x) = 1',
      ),
    ).toEqual(['others', 'limits']);
    expect(namedDatasets('others.b.y <')).toEqual([]);
  });
});
