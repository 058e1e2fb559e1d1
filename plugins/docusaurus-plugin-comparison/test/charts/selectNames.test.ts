import {selectNames} from '../../src/charts/selectNames.js';
import type {Criterion, Value} from '../../src/model/index.js';

type Better = Pick<Criterion, 'better'>;

function axisOf(criterion: Better, figures: readonly number[]) {
  const values = figures.map((figure): readonly Value[] => [
    {text: String(figure), sortKey: figure, low: figure, high: figure},
  ]);
  return {criterion, values};
}

/** 30 points on a falling line, and one that is worse than most. */
const xs = [...Array.from({length: 30}, (_, index) => index), 20];
const ys = [...Array.from({length: 30}, (_, index) => index), 25];

describe('selectNames(axes, count)', () => {
  it('names all of a few', () => {
    const axes = [axisOf({}, [1, 2]), axisOf({}, [3, 4])];

    expect([...selectNames(axes, 2)]).toEqual([0, 1]);
  });

  it('names the ends of the axes and those that are not beaten', () => {
    const lower = {better: 'lower'} as const;
    const higher = {better: 'higher'} as const;

    expect(
      [...selectNames([axisOf(lower, xs), axisOf(lower, ys)], 31)].sort(
        (a, b) => a - b,
      ),
    ).toEqual([0, 29]);
    // Each has a trade-off with the others, and equal ones do not beat each other.
    expect(selectNames([axisOf(lower, xs), axisOf(higher, xs)], 31).size).toBe(
      31,
    );
  });

  it('names only the ends where no end is better', () => {
    expect([
      ...selectNames([axisOf({}, xs), axisOf({better: 'lower'}, ys)], 31),
    ]).toEqual([0, 29]);
  });
});
