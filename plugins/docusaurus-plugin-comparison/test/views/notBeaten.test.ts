import fc from 'fast-check';
import type {Direction} from '../../src/model/index.js';
import {findBeaten, type JudgedCriterion} from '../../src/views/notBeaten.js';
import {check} from '../properties/check.js';
import {smallCells, worldsOf} from './worldsOf.js';

/**
 * A criterion as "lower: 1, 2–3, ~ 10, ?". Subjects are called a, b, c, … in the
 * order of their values.
 */
function criterionOf(text: string): JudgedCriterion {
  const [better = '', cells = ''] = text.split(': ');
  return {
    better: better === 'neither' ? undefined : (better as Direction),
    cells: cells.split(', ').map((cell) => {
      if (cell === '?') {
        return undefined;
      }
      const [low = NaN, high = low] = cell
        .replace('~ ', '')
        .split('–')
        .map(Number);
      return {low, high, isAbout: cell.startsWith('~')};
    }),
  };
}

/** Who is beaten, as "b by a; c by a, d". */
function beatenIn(...criteria: readonly string[]): string {
  const read = criteria.map(criterionOf);
  const beaten = findBeaten(read, read[0]?.cells.length ?? 0);
  const name = (index: number) => String.fromCharCode(97 + index);
  return beaten
    .flatMap((by, index) =>
      by.length > 0 ? `${name(index)} by ${by.map(name).join(', ')}` : [],
    )
    .join('; ');
}

describe('findBeaten(criteria, count)', () => {
  it.each([
    ['b by a', 'lower: 1, 2', 'lower: 1, 1'],
    ['b by a', 'lower: 1, 2', 'higher: 9, 8'],
    // Each is better in one
    ['', 'lower: 1, 2', 'higher: 8, 9'],
    // Equal in all
    ['', 'lower: 1, 1', 'higher: 9, 9'],
    ['c by a, b', 'lower: 1, 2, 3', 'lower: 2, 1, 3'],
    // What beats is not beaten itself
    ['b by a; c by a', 'lower: 1, 2, 3', 'lower: 1, 2, 3'],
  ])('compares all criteria: %s', (expected, ...criteria) => {
    expect(beatenIn(...criteria)).toBe(expected);
  });

  it.each([
    ['', 'lower: 1–3, 2–4'],
    ['b by a', 'lower: 1–2, 3–4'],
    // They may be equal, and better is sure nowhere
    ['', 'lower: 1–2, 2–4'],
    ['b by a', 'lower: 1–2, 2–4', 'lower: 1, 2'],
    // The same range twice can be another figure twice
    ['', 'lower: 1–2, 1–2', 'lower: 1, 2'],
    ['b by a', 'lower: -Infinity–5, 6'],
    ['', 'lower: -Infinity–5, 4'],
    ['b by a', 'higher: 5–Infinity, 4'],
  ])('is sure only if every figure is within: %s', (expected, ...criteria) => {
    expect(beatenIn(...criteria)).toBe(expected);
  });

  it.each([
    ['', 'lower: ~ 10, 11'],
    ['b by a', 'lower: ~ 10, 12'],
    ['', 'lower: 0.77, ~ 0.7'],
    ['b by a', 'lower: ~ 0.7, 0.77', 'lower: 1, 2'],
    ['', 'lower: ~ 0.7, 0.769', 'lower: 1, 2'],
    ['b by a', 'higher: ~ -10, -12'],
  ])('takes "about" for a tenth more or less: %s', (expected, ...criteria) => {
    expect(beatenIn(...criteria)).toBe(expected);
  });

  it.each([
    ['', 'lower: 1, ?', 'lower: 1, 2'],
    ['', 'lower: ?, 9', 'lower: 1, 2'],
    ['', 'lower: ?, ?', 'lower: 1, 2'],
    ['c by a', 'lower: 1, ?, 9', 'lower: 1, 2, 3'],
  ])('lets the unknown neither beat nor be beaten: %s', (expected, ...all) => {
    expect(beatenIn(...all)).toBe(expected);
  });

  it('leaves out criteria of which neither end is better', () => {
    expect(beatenIn('neither: 1, 2')).toBe('');
    expect(beatenIn('neither: 2, 1', 'lower: 1, 2')).toBe('b by a');
    expect(beatenIn('neither: ?, ?', 'lower: 1, 2')).toBe('b by a');
    expect(findBeaten([], 2)).toEqual([[], []]);
    expect(findBeaten([criterionOf('lower: 1')], 0)).toEqual([]);
  });

  it('says what every choice of figures within the bounds allows', () => {
    let beatenTables = 0;
    const tables = fc
      .tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 6}))
      .chain(([criteria, count]) =>
        fc.tuple(
          fc.array(
            fc.record({
              better: fc.constantFrom(
                'lower' as const,
                'lower' as const,
                'higher' as const,
                undefined,
              ),
              cells: fc.array(smallCells, {minLength: count, maxLength: count}),
            }),
            {minLength: criteria, maxLength: criteria},
          ),
          fc.constant(count),
        ),
      );
    check(
      fc.property(tables, ([criteria, count]) => {
        const expected = judge(criteria, count);
        beatenTables += expected.some((by) => by.length > 0) ? 1 : 0;
        expect(findBeaten(criteria, count)).toEqual(expected);
      }),
      1_000,
    );
    // Tables in which nothing happens would show nothing.
    expect(beatenTables).toBeGreaterThan(300);
  });
});

/** The same by trying all figures that the bounds allow. */
function judge(
  criteria: readonly JudgedCriterion[],
  count: number,
): readonly (readonly number[])[] {
  const subjects = Array.from({length: count}, (_, index) => index);
  const winnersOf = (loser: number) =>
    subjects.filter((winner) => surelyBeats(criteria, winner, loser));
  return subjects.map((loser) =>
    winnersOf(loser).filter((winner) => winnersOf(winner).length === 0),
  );
}

function surelyBeats(
  criteria: readonly JudgedCriterion[],
  winner: number,
  loser: number,
): boolean {
  const counting = criteria.filter(({better}) => better !== undefined);
  const cells = counting.flatMap(({cells}) => [cells[winner], cells[loser]]);
  const known = cells.filter((cell) => cell !== undefined);
  return (
    winner !== loser &&
    counting.length > 0 &&
    known.length === cells.length &&
    worldsOf(known).every((figures) => {
      const gains = counting.map(({better}, at) => {
        const lead = (figures[2 * at + 1] ?? 0) - (figures[2 * at] ?? 0);
        return better === 'lower' ? lead : -lead;
      });
      return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
    })
  );
}
