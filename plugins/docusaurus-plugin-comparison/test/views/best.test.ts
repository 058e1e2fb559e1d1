import fc from 'fast-check';
import type {Criterion, Direction} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {findBest} from '../../src/views/best.js';
import type {Comparable} from '../../src/views/possibleBounds.js';
import {check} from '../properties/check.js';

/** What is known of a cell as typed: nothing, one value, or the sides of a dispute. */
function comparableOf(cell: string, type: string): Comparable | undefined {
  const criterion: Criterion = {id: 'x', name: 'X', type};
  const sides = (cell === '' ? [] : cell.split('|')).flatMap((typed) => {
    const reading = findValueType(type)?.read(typed, criterion);
    if (!reading || 'refused' in reading) {
      throw new Error(`cannot read ${typed}`);
    }
    const {low, high} = reading.value;
    return low === undefined || high === undefined ? [] : [{low, high}];
  });
  return sides.length === 0
    ? undefined
    : {
        low: Math.min(...sides.map(({low}) => low)),
        high: Math.max(...sides.map(({high}) => high)),
        isAbout: cell.startsWith('~'),
      };
}

/** The cells with what they are marked with: "3, 1 best, 2". */
function marked(
  better: Direction | undefined,
  cells: readonly string[],
  type = 'number',
): string {
  const best = findBest(
    better,
    cells.map((cell) => comparableOf(cell, type)),
  );
  expect(best).toHaveLength(cells.length);
  return cells
    .map((cell, index) =>
      [cell, ...(best[index] ? [best[index]] : [])].join(' '),
    )
    .join(', ');
}

describe('findBest(better, cells)', () => {
  it.each([
    ['lower', '3, 1 best, 2'],
    ['higher', '3 best, 1, 2'],
    [undefined, '3, 1, 2'],
    // Negative numbers are lower than none
    ['lower', '-3 best, 0, 2'],
    ['higher', '-3, -1 best, -2'],
  ] as const)('where %s is better: %s', (better, expected) => {
    expect(marked(better, cellsOf(expected))).toBe(expected);
  });

  it.each([
    // Ranges that overlap with the best, touch it, or contain it
    '1–3 maybe, 2–4 maybe, 9',
    '1–3, 3–4',
    '1–9 maybe, 2 maybe, 11',
    '1 best, 2–4, 3–5',
    '1–2 best, 3–4, 9',
  ])('takes a range for all that it may be: %s', (expected) => {
    expect(marked('lower', cellsOf(expected))).toBe(expected);
  });

  it.each([
    '1 best, 2, 3, 1 best',
    '1000 best, 2000, 1e3 best, 3000',
    // More than half of them would be marked
    '1, 2, 1',
    '1, 1, 1',
    // Missing values are shown too
    '1 best, , 1 best, 2',
    // Ranges are not known to be equal
    '1–2 maybe, 1–2 maybe, 3',
    '1 best, 2, 2',
  ])('marks equal values together: %s', (expected) => {
    expect(marked('lower', cellsOf(expected))).toBe(expected);
  });

  it.each([
    ['lower', '≤ 5 maybe, 3 maybe, 9'],
    ['lower', '≤ 5 best, 6, 9'],
    ['lower', '< 5 maybe, 5 maybe, 9'],
    ['lower', '≥ 5, 3 best, 9'],
    ['lower', '≥ 5, 5'],
    ['lower', '≥ 5, ≥ 6'],
    ['higher', '≥ 5 best, 3, 4'],
    ['higher', '≥ 5, 9'],
    ['higher', '≥ 5 maybe, 9 maybe, 2'],
    ['higher', '≤ 5, 9 best'],
    ['higher', '≥ 5 maybe, ≥ 5 maybe, 1'],
    // The order of the figures decides; a tenth more or less may be the best.
    ['lower', '~ 5 best, 6'],
    ['lower', '~ 5.4 maybe, 5–6 maybe, 9'],
    ['lower', '5–6 best, ~ 6.5, 9'],
  ] as const)('where %s is better: %s', (better, expected) => {
    expect(marked(better, cellsOf(expected))).toBe(expected);
  });

  it.each(['1 best, 2, 3|4', '1 maybe, 2|0.5 maybe, 3'])(
    'takes a dispute from its lowest to its highest: %s',
    (expected) => {
      expect(marked('lower', cellsOf(expected))).toBe(expected);
    },
  );

  it.each([
    ['lower', 'duration', '1 min, 59 s best, 1 h'],
    ['higher', 'date', '2020, 2021-03, 2021-04 best'],
    // March is in 2021.
    ['higher', 'date', '2021 maybe, 2021-03 maybe, 1999'],
    ['higher', 'support', 'no, yes best, no'],
    ['lower', 'support', 'no best, partial'],
    ['higher', 'version', '1.0, 2.0'],
    ['higher', 'text', 'a, b'],
  ] as const)('where %s is better, of %s: %s', (better, type, expected) => {
    expect(marked(better, cellsOf(expected), type)).toBe(expected);
  });

  it.each([', ', ', 1, ', ''])('marks nothing of "%s"', (expected) => {
    expect(marked('lower', expected.split(', '))).toBe(expected);
  });

  it('marks what every choice of figures within the bounds allows', () => {
    const cells = fc.option(
      fc
        .tuple(fc.integer({min: -3, max: 3}), fc.nat({max: 2}))
        .map(([low, width]) => ({low, high: low + width})),
      {nil: undefined, freq: 6},
    );
    check(
      fc.property(
        fc.constantFrom('lower' as const, 'higher' as const),
        fc.array(cells, {maxLength: 5}),
        (better, given) => {
          expect(findBest(better, given)).toEqual(judge(better, given));
        },
      ),
      1_000,
    );
  });
});

/** The cells of "3, 1 best, 2" without their marks. */
function cellsOf(text: string): readonly string[] {
  return text.split(', ').map((cell) => cell.replace(/ (?:best|maybe)$/, ''));
}

/** The same by trying all figures that the bounds allow. */
function judge(
  better: Direction,
  cells: readonly (Comparable | undefined)[],
): readonly (string | undefined)[] {
  const known = cells.flatMap((cell, index) =>
    cell ? [{...cell, index}] : [],
  );
  let worlds: (readonly number[])[] = [[]];
  for (const {low, high} of known) {
    const figures = Array.from({length: high - low + 1}, (_, at) => low + at);
    worlds = worlds.flatMap((world) =>
      figures.map((figure) => [...world, figure]),
    );
  }
  const limit = better === 'lower' ? Math.min : Math.max;
  const bestIn = worlds.map((world) =>
    world.flatMap((figure, at) => (figure === limit(...world) ? [at] : [])),
  );
  const [first = []] = bestIn;
  // Sure is what is the same in every world.
  const isSure = bestIn.every((best) => best.join() === first.join());
  const possible = known.flatMap((_, at) =>
    bestIn.some((best) => best.includes(at)) ? [at] : [],
  );
  const isTooMany = first.length > 1 && first.length > cells.length / 2;
  return cells.map((_, index) => {
    const at = known.findIndex((each) => each.index === index);
    if (at === -1 || known.length < 2) {
      return undefined;
    }
    if (isSure) {
      return first.includes(at) && !isTooMany ? 'best' : undefined;
    }
    return possible.includes(at) && possible.length < known.length
      ? 'maybe'
      : undefined;
  });
}
