import fc from 'fast-check';
import * as module from '../../../src/client/table/pair.js';
import {chooseColumn, completePair} from '../../../src/client/table/pair.js';
import {check} from '../../properties/check.js';

it('exports what chooses two columns', () => {
  expect(Object.keys(module).sort()).toEqual(['chooseColumn', 'completePair']);
});

describe('completePair(chosen, shown)', () => {
  it.each([
    ['the first two if nothing is chosen', [], 'a b'],
    ['what is chosen, in its order', ['d', 'b'], 'd b'],
    ['the first of the others next to one that is chosen', ['c'], 'c a'],
    ['the second in its place if the first is not shown', ['x', 'c'], 'a c'],
    ['the first in its place if the second is not shown', ['a', 'x'], 'a b'],
    ['the first two if none is shown', ['x', 'y'], 'a b'],
    ['two columns if one is chosen twice', ['b', 'b'], 'b a'],
  ])('gives %s', (_, chosen, expected) => {
    expect(completePair(chosen, ['a', 'b', 'c', 'd']).join(' ')).toBe(expected);
  });

  it('gives two different columns that are shown, whatever is chosen', () => {
    const ids = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
    check(
      fc.property(
        fc.array(ids, {maxLength: 2}),
        fc.uniqueArray(ids, {minLength: 2}),
        (chosen, shown) => {
          const pair = completePair(chosen, shown);
          expect(new Set(pair).size).toBe(2);
          expect(pair.filter((id) => !shown.includes(id))).toEqual([]);
        },
      ),
    );
  });
});

describe('chooseColumn(pair, place, id)', () => {
  it.each([
    [0, 'c', 'c b'],
    [1, 'c', 'a c'],
    [0, 'b', 'b a'],
    [1, 'a', 'b a'],
    [0, 'a', 'a b'],
  ])('in column %i, %s gives %s', (place, id, expected) => {
    expect(chooseColumn(['a', 'b'], place, id).join(' ')).toBe(expected);
  });
});
