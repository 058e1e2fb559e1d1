/** @jest-environment jsdom */
import fc from 'fast-check';
import {order, press, type Key} from '../../src/client/table/order.js';
import {readRanks} from '../../src/client/table/table.js';
import {check} from '../properties/check.js';
import {elementWith} from './element.js';

type Ranks = readonly (number | undefined)[];

/** A table of these ranks: a row for each subject, criteria x, y and z. */
function tableOf(rows: readonly Ranks[]): Parameters<typeof order>[0] {
  return {
    criteria: ['x', 'y', 'z'].map((id, column) => ({
      id,
      ranks: readRanks(rows.map((ranks) => ranks[column]).join()),
    })),
    subjects: rows.map((_, index) => ({
      id: String(index),
      index,
      name: String(index),
      header: elementWith({}),
      cells: [],
    })),
  };
}

const up = (criterion: string): Key => ({criterion, isDescending: false});
const down = (criterion: string): Key => ({criterion, isDescending: true});

const orderOf = (rows: readonly Ranks[], ...keys: readonly Key[]) =>
  order(tableOf(rows), keys).map(({id}) => Number(id));

describe('order(table, keys)', () => {
  const column = [[3], [undefined], [1], [3], [undefined], [2]];

  it.each([
    ['nothing', [], [0, 1, 2, 3, 4, 5]],
    ['x, rising', [up('x')], [2, 5, 0, 3, 1, 4]],
    ['x, falling', [down('x')], [0, 3, 5, 2, 1, 4]],
    ['a criterion that is not there', [up('w')], [0, 1, 2, 3, 4, 5]],
  ])('is stable, with what is missing last, by %s', (_, keys, ids) => {
    expect(orderOf(column, ...keys)).toEqual(ids);
  });

  // x is equal in 0, 1 and 3; y is missing in 1; z parts 0 and 3.
  const square = [
    [1, 5, 9],
    [1, undefined, 0],
    [0, 0, 0],
    [1, 5, 8],
    [undefined, 9, 9],
  ];

  it.each([
    [
      [up('x'), up('y')],
      [2, 0, 3, 1, 4],
    ],
    [
      [up('x'), down('y')],
      [2, 0, 3, 1, 4],
    ],
    [
      [down('x'), up('y'), up('z')],
      [3, 0, 1, 2, 4],
    ],
    [
      [up('x'), up('y'), down('z')],
      [2, 0, 3, 1, 4],
    ],
    [
      [up('y'), up('x'), up('z')],
      [2, 3, 0, 4, 1],
    ],
    [
      [up('z'), up('x')],
      [2, 1, 3, 0, 4],
    ],
  ])('lets later keys decide where earlier ones are equal: %j', (keys, ids) => {
    expect(orderOf(square, ...keys)).toEqual(ids);
  });

  it('leaves the author’s order as it is', () => {
    const table = tableOf(column);
    const before = [...table.subjects];

    order(table, [down('x')]);

    expect(table.subjects).toEqual(before);
  });

  it('puts no two subjects that differ in a key the wrong way round', () => {
    const rank = fc.option(fc.nat({max: 3}), {nil: undefined});
    const keys = fc.uniqueArray(
      fc.record({
        criterion: fc.constantFrom('x', 'y', 'z'),
        isDescending: fc.boolean(),
      }),
      {selector: ({criterion}) => criterion},
    );
    check(
      fc.property(
        fc.array(fc.tuple(rank, rank, rank), {maxLength: 8}),
        keys,
        (rows, by) => {
          const ids = orderOf(rows, ...by);

          expect(ids.toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
          ids.slice(1).forEach((second, at) => {
            const first = ids[at] ?? 0;
            expect(comparedBy(by, rows[first], rows[second])).not.toBe('after');
            if (comparedBy(by, rows[first], rows[second]) === 'equal') {
              expect(first).toBeLessThan(second);
            }
          });
        },
      ),
    );
  });
});

/** The order of two rows, in the simplest way. */
function comparedBy(
  keys: readonly Key[],
  first: Ranks = [],
  second: Ranks = [],
): 'before' | 'equal' | 'after' {
  for (const {criterion, isDescending} of keys) {
    const column = ['x', 'y', 'z'].indexOf(criterion);
    const [a, b] = [first[column], second[column]];
    if (a !== b) {
      if (a === undefined || b === undefined) {
        return a === undefined ? 'after' : 'before';
      }
      return a < b === isDescending ? 'after' : 'before';
    }
  }
  return 'equal';
}

describe('press(keys, criterion, isFurther)', () => {
  it('goes up, down, and back to the author’s order', () => {
    const first = press([], 'x', false);
    const second = press(first, 'x', false);

    expect([first, second, press(second, 'x', false)]).toEqual([
      [up('x')],
      [down('x')],
      [],
    ]);
  });

  it.each([
    ['starts anew with another criterion', [down('y')], [up('x')]],
    ['orders by it alone', [up('y'), up('x'), up('z')], [down('x')]],
  ])('%s, without the key that adds', (_, keys, pressed) => {
    expect(press(keys, 'x', false)).toEqual(pressed);
  });

  it.each([
    ['adds a criterion at the end', [down('y')], [down('y'), up('x')]],
    ['turns it in its place', [up('x'), up('y')], [down('x'), up('y')]],
    ['takes it away', [up('y'), down('x'), up('z')], [up('y'), up('z')]],
    ['adds the first one', [], [up('x')]],
    ['takes away the last one', [down('x')], []],
  ])('%s, with the key that adds', (_, keys, pressed) => {
    expect(press(keys, 'x', true)).toEqual(pressed);
  });
});
