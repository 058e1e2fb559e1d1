import fc from 'fast-check';
import {
  judgeBounds,
  judgeMustHaves,
  type Verdict,
} from '../../src/views/mustHaves.js';
import {check} from '../properties/check.js';
import {figuresOf, smallCells, worldsOf} from './worldsOf.js';

describe('judgeBounds(value, bounds)', () => {
  it.each<[Verdict, [number, number], [number, number]]>([
    ['yes', [3, 3], [1, 5]],
    ['yes', [1, 5], [1, 5]],
    ['maybe', [0, 3], [1, 5]],
    ['maybe', [5, 9], [1, 5]],
    ['maybe', [0, 9], [1, 5]],
    ['no', [6, 9], [1, 5]],
    ['yes', [-Infinity, 5], [-Infinity, 5]],
    ['maybe', [5, Infinity], [-Infinity, 9]],
    ['no', [5, Infinity], [-Infinity, 4]],
  ])('%s: %j within %j', (verdict, [low, high], [min, max]) => {
    expect(judgeBounds({low, high}, {low: min, high: max})).toBe(verdict);
  });

  it('takes "about" for a tenth more or less', () => {
    const about = {low: 10, high: 10, isAbout: true};
    expect(judgeBounds(about, {low: 9, high: 11})).toBe('yes');
    expect(judgeBounds(about, {low: 10, high: 12})).toBe('maybe');
    expect(judgeBounds(about, {low: 11, high: 12})).toBe('maybe');
    expect(judgeBounds(about, {low: 11.5, high: 12})).toBe('no');
  });

  it('cannot decide on what is unknown', () => {
    expect(judgeBounds(undefined, {low: 1, high: 2})).toBe('maybe');
  });
});

describe('judgeMustHaves(verdicts, count)', () => {
  it('sorts subjects into three lists', () => {
    expect(
      judgeMustHaves(
        [
          ['yes', 'yes', 'maybe', 'no', 'maybe'],
          ['yes', 'maybe', 'maybe', 'maybe', 'no'],
        ],
        5,
      ),
    ).toEqual({
      fits: [0],
      mayFit: [
        {subject: 1, conditions: [1]},
        {subject: 2, conditions: [0, 1]},
      ],
      doesNotFit: [3, 4],
    });
  });

  it('lets everything fit where there is no condition', () => {
    expect(judgeMustHaves([], 2)).toEqual({
      fits: [0, 1],
      mayFit: [],
      doesNotFit: [],
    });
  });

  it('says what every choice of figures within the bounds allows', () => {
    const bounds = fc
      .tuple(fc.integer({min: 7, max: 14}), fc.nat({max: 6}))
      .map(([low, width]) => ({low, high: low + width}));
    const tables = fc.integer({min: 0, max: 5}).chain((count) =>
      fc.tuple(
        fc.array(
          fc.record({
            bounds,
            cells: fc.array(smallCells, {minLength: count, maxLength: count}),
          }),
          {maxLength: 3},
        ),
        fc.constant(count),
      ),
    );
    check(
      fc.property(tables, ([conditions, count]) => {
        const result = judgeMustHaves(
          conditions.map((each) =>
            each.cells.map((cell) => judgeBounds(cell, each.bounds)),
          ),
          count,
        );
        const listed = [
          ...result.fits.map((subject) => [subject, 'yes'] as const),
          ...result.mayFit.map(({subject}) => [subject, 'maybe'] as const),
          ...result.doesNotFit.map((subject) => [subject, 'no'] as const),
        ].sort(([a], [b]) => a - b);
        expect(listed).toEqual(
          Array.from({length: count}, (_, subject) => [
            subject,
            judge(conditions, subject),
          ]),
        );
        // What is named is what cannot be decided.
        for (const {subject, conditions: open} of result.mayFit) {
          expect(open).toEqual(
            conditions.flatMap((each, index) =>
              judge([each], subject) === 'maybe' ? index : [],
            ),
          );
        }
      }),
      1_000,
    );
  });
});

interface Condition {
  readonly bounds: {readonly low: number; readonly high: number};
  readonly cells: readonly Parameters<typeof judgeBounds>[0][];
}

/** The same by trying all figures; what is unknown may be any. */
function judge(conditions: readonly Condition[], subject: number): Verdict {
  const any = {low: 6, high: 21};
  const worlds = worldsOf(
    conditions.map(({cells}) => {
      const cell = cells[subject];
      const figures = cell ? figuresOf(cell) : [];
      return cell
        ? {low: Math.min(...figures), high: Math.max(...figures)}
        : any;
    }),
  );
  const met = worlds.map((world) =>
    world.every((figure, at) => {
      const {low, high} = conditions[at]?.bounds ?? any;
      return figure >= low && figure <= high;
    }),
  );
  return met.every(Boolean) ? 'yes' : met.some(Boolean) ? 'maybe' : 'no';
}
