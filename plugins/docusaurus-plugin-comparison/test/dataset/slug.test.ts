import fc from 'fast-check';
import {FreeIds} from '../../src/dataset/slug.js';

describe('FreeIds.take(wanted)', () => {
  it('numbers what is wanted again', () => {
    const free = new FreeIds(['b']);

    expect(['a', 'a', 'b', 'a'].map((id) => free.take(id))).toEqual([
      'a',
      'a-2',
      'b-2',
      'a-3',
    ]);
  });

  it('gives the lowest number that is free, and no id twice', () => {
    const ids = fc.array(
      fc.constantFrom<string>('a', 'a-2', 'a-3', 'a-2-2', 'b'),
    );
    fc.assert(
      fc.property(ids, ids, (taken, wanted) => {
        const free = new FreeIds(taken);
        const given = new Set(taken);
        for (const id of wanted) {
          let expected = id;
          for (let number = 2; given.has(expected); number += 1) {
            expected = `${id}-${number}`;
          }
          given.add(expected);

          expect(free.take(id)).toBe(expected);
        }
      }),
    );
  });
});
