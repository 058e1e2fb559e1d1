import fc from 'fast-check';
import type {Criterion, Direction, Value} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {findBest} from '../../src/views/best.js';
import {check} from '../properties/check.js';

const types = {lower: 'lower', higher: 'higher', none: undefined} as const;

/** The best of cells as typed: '' for a missing one, '|' between two sides. */
function bestOf(
  better: keyof typeof types,
  type: string,
  cells: readonly string[],
): readonly number[] {
  const direction: Direction | undefined = types[better];
  const criterion: Criterion = {
    id: 'x',
    name: 'X',
    type,
    ...(direction && {better: direction}),
  };
  const values = cells.map((cell) =>
    cell === '' ? [] : cell.split('|').map((typed) => read(typed, criterion)),
  );
  const found = findBest(criterion, values);
  expect(found).toHaveLength(cells.length);
  return found.flatMap((isBest, index) => (isBest ? [index] : []));
}

function read(typed: string, criterion: Criterion): Value {
  const reading = findValueType(criterion.type)?.read(typed, criterion);
  if (!reading || 'refused' in reading) {
    throw new Error(`cannot read ${typed}`);
  }
  return reading.value;
}

describe('findBest(criterion, cells)', () => {
  it.each([
    ['lower', ['3', '1', '2'], [1]],
    ['higher', ['3', '1', '2'], [0]],
    ['none', ['3', '1', '2'], []],
    // Negative numbers are lower than none
    ['lower', ['-3', '0', '2'], [0]],
    ['higher', ['-3', '-1', '-2'], [1]],
  ] as const)('finds, where %s is better, of %j %j', (better, cells, best) => {
    expect(bestOf(better, 'number', cells)).toEqual(best);
  });

  it.each([
    ['overlap with the best', ['1–3', '2–4', '9'], []],
    ['touch the best', ['1–3', '3–4'], []],
    ['hold the best', ['1–9', '2'], []],
    ['overlap behind the best', ['1', '2–4', '3–5'], [0]],
    ['are clearly behind a range', ['1–2', '3–4', '9'], [0]],
  ])('finds, where ranges %s, of %j %j', (_, cells, best) => {
    expect(bestOf('lower', 'number', cells)).toEqual(best);
  });

  it.each([
    ['win together', ['1', '2', '1'], [0, 2]],
    ['by another spelling', ['1000', '1e3', '2000'], [0, 1]],
    ['that are all there is win nothing', ['1', '1', '1'], []],
    ['that are ranges are not known to be equal', ['1–2', '1–2', '3'], []],
    ['behind the best do not matter', ['1', '2', '2'], [0]],
  ])('finds that equal values %s, of %j %j', (_, cells, best) => {
    expect(bestOf('lower', 'number', cells)).toEqual(best);
  });

  it.each([
    ['lower', ['≤ 5', '3', '9'], []],
    ['lower', ['≤ 5', '6', '9'], [0]],
    ['lower', ['< 5', '5', '9'], []],
    ['lower', ['≥ 5', '3', '9'], [1]],
    ['lower', ['≥ 5', '5'], []],
    ['lower', ['≥ 5', '≥ 6'], []],
    ['lower', ['≤ 5', '≤ 6'], []],
    ['higher', ['≥ 5', '3', '4'], [0]],
    ['higher', ['≥ 5', '9'], []],
    ['higher', ['≤ 5', '9'], [1]],
    ['higher', ['≥ 5', '≥ 6'], []],
    ['higher', ['≥ 5', '≥ 5', '1'], []],
    ['lower', ['~ 5', '6'], [0]],
  ] as const)(
    'takes a bound for all that it allows, where %s is better: %j %j',
    (better, cells, best) => {
      expect(bestOf(better, 'number', cells)).toEqual(best);
    },
  );

  it('compares figures in their base unit, and dates in days', () => {
    expect(bestOf('lower', 'duration', ['1 min', '59 s', '1 h'])).toEqual([1]);
    expect(bestOf('higher', 'date', ['2020', '2021-03', '2021-04'])).toEqual([
      2,
    ]);
    // March lies in 2021.
    expect(bestOf('higher', 'date', ['2021', '2021-03'])).toEqual([]);
  });

  it.each([
    ['no value', ['', '']],
    ['a single value', ['', '1', '']],
    ['no subject', []],
  ])('finds none of %s', (_, cells) => {
    expect(bestOf('lower', 'number', cells)).toEqual([]);
  });

  it('leaves what is missing out', () => {
    expect(bestOf('lower', 'number', ['', '2', '', '1'])).toEqual([3]);
  });

  it('finds none beside a dispute, which could hide the best', () => {
    expect(bestOf('lower', 'number', ['1', '2', '3|4'])).toEqual([]);
  });

  it('finds words by their order, and none where they have no bounds', () => {
    expect(bestOf('higher', 'support', ['no', 'yes', 'yes'])).toEqual([1, 2]);
    expect(bestOf('lower', 'support', ['no', 'partial'])).toEqual([0]);
    expect(bestOf('higher', 'version', ['1.0', '2.0'])).toEqual([]);
    expect(bestOf('higher', 'text', ['a', 'b'])).toEqual([]);
  });

  it('finds what is never worse than another, in any order of the cells', () => {
    const figures = fc
      .tuple(fc.integer({min: -9, max: 9}), fc.nat({max: 3}))
      .map(([low, width]) => ({
        text: '',
        sortKey: low,
        low,
        high: low + width,
      }));
    check(
      fc.property(
        fc.constantFrom('lower' as const, 'higher' as const),
        fc.array(figures, {maxLength: 6}),
        (better, values) => {
          const criterion = {id: 'x', name: 'X', type: 'number', better};
          const best = findBest(
            criterion,
            values.map((value) => [value]),
          );
          const mirrored = findBest(
            criterion,
            values.toReversed().map((value) => [value]),
          ).toReversed();
          const winners = values.filter((_, index) => best[index]);
          const others = values.filter((_, index) => !best[index]);

          expect(mirrored).toEqual(best);
          expect(winners.length === 0 || others.length > 0).toBe(true);
          for (const winner of winners) {
            for (const other of others) {
              expect(
                better === 'lower'
                  ? winner.high < other.low
                  : winner.low > other.high,
              ).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('finds one wherever one value lies apart from all others', () => {
    check(
      fc.property(
        fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 6}),
        fc.nat(),
        (others, place) => {
          const at = place % (others.length + 1);
          const cells = others.map(String).toSpliced(at, 0, '0');

          expect(bestOf('lower', 'number', cells)).toEqual([at]);
        },
      ),
    );
  });
});
