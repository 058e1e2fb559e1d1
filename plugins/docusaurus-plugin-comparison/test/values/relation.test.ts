import fc from 'fast-check';
import {findValueType} from '../../src/values/index.js';
import * as relations from '../../src/values/relation.js';
import {readFigureBounds} from '../../src/views/figureBounds.js';
import {check} from '../properties/check.js';

type Relation = relations.Relation;
type RelatedFigure = relations.RelatedFigure;
type Relate = typeof relations.relateByFactor;

const {relateByFactor, relateByPercent, relateByDifference} = relations;
const criterion = {id: 'x', name: 'X', type: 'number', currency: 'EUR'};

it('has three ways to relate two figures', () => {
  expect(Object.keys(relations).toSorted()).toEqual([
    'relateByDifference',
    'relateByFactor',
    'relateByPercent',
  ]);
});

describe('relateByFactor(figure, baseline)', () => {
  it.each([
    ['29.3 s to 96.9 s', '568 ms to 1157 ms', 'more 25 to 171'],
    ['3 ms to 40 ms', '568 ms to 1157 ms', 'less 14 to 390'],
    ['< 50 µs', '568 ms to 1157 ms', 'less at least 11300'],
    ['568 ms to 1157 ms', '1144 ms', 'either 0.49 to 1.02'],
    ['1144 ms', '568 ms to 1157 ms', 'either 0.98 to 2.1'],
    ['131 s', '4.1 s', 'more about 32'],
    ['~ 131 s', '~ 4.1 s', 'more about 32'],
    ['10 s', '5 s', 'more 2'],
    ['5 s', '10 s', 'less 2'],
    ['29.3 s to 96.9 s', '≤ 125 ms', 'more at least 230'],
    ['≤ 125 ms', '29.3 s', 'less at least 230'],
    ['≥ 5 s', '2 s', 'more at least 2.5'],
    ['≥ 1 s', '2 s', 'either at least 0.5'],
    ['≤ 4 s', '2 s', 'either at most 2'],
    ['1 s to 3 s', '2 s', 'either 0.5 to 1.5'],
    ['1 s to 2 s', '2 s', 'either 0.5 to 1'],
    ['2 s to 4 s', '2 s', 'more 1 to 2'],
    ['999 s to 1001 s', '1 s', 'more 990 to 1010'],
    ['1.04 s to 1.96 s', '1 s', 'more 1.04 to 1.96'],
    ['123 s', '1 s', 'more 123'],
    ['124.5 s', '1 s', 'more about 125'],
    ['12.5 s', '1 s', 'more 12.5'],
    ['12.51 s', '1 s', 'more about 13'],
    ['10.9 s to 19.9 s', '1 s', 'more 10.9 to 20'],
    ['2 s', '3 s', 'less 1.5'],
    ['3 s', '2.1 s', 'more about 1.43'],
    ['0.3 s', '0.1 s', 'more 3'],
    ['568 ms', '0.568 s', 'same'],
    ['~ 568 ms', '568 ms', 'same about'],
    ['1001 s', '1000 s', 'same about'],
    ['1006 s', '1000 s', 'more about 1.01'],
    // About a tenth less or more, where the other is no single figure.
    ['~ 10 s', '≤ 2 s', 'more at least 4.5'],
    ['~ 10 s', '1 s to 2 s', 'more 4.5 to 11'],
    // Nobody can tell.
    ['≤ 5 s', '≤ 3 s', undefined],
    ['≥ 5 s', '≥ 3 s', undefined],
    ['0 s', '3 s', undefined],
    ['3 s', '0 s', undefined],
    ['0 s', '0 s', undefined],
  ])('says of %s against %s: %s', (figure, baseline, expected) => {
    expect(said(relateByFactor, 'duration', figure, baseline)).toBe(expected);
  });

  it.each([
    ['-5', '10'],
    ['5', '-10'],
    ['5', '-1 to 10'],
    ['≤ 5', '10'],
  ])('has no factor of %s and %s, which may be negative', (a, b) => {
    expect(said(relateByFactor, 'number', a, b)).toBeUndefined();
  });

  it.each([
    ['1e308', '1e-300', undefined],
    ['1e308', '1e300', 'more 100000000'],
    ['1e-300', '2e-300', 'less 2'],
  ])('takes the greatest and the smallest figures: %s, %s', (a, b, expected) =>
    expect(said(relateByFactor, 'number', a, b)).toBe(expected),
  );
});

describe('relateByPercent(figure, baseline)', () => {
  it.each([
    ['29.3 s to 96.9 s', '568 ms to 1157 ms', 'more 2400 to 17000'],
    ['3 ms to 40 ms', '568 ms to 1157 ms', 'less 92 to 100'],
    ['15 s', '10 s', 'more 50'],
    ['5 s', '10 s', 'less 50'],
    ['2 s', '3 s', 'less about 33'],
    ['1 s to 3 s', '2 s', 'between 50 and 50'],
    ['≥ 1 s', '2 s', 'less at most 50'],
    ['≤ 4 s', '2 s', 'between 100 and 100'],
    ['≥ 4 s', '2 s', 'more at least 100'],
    ['2 s', '2 s', 'same'],
    ['~ 2 s', '2 s', 'same about'],
    ['≤ 5 s', '≤ 3 s', undefined],
    ['3 s', '0 s', undefined],
  ])('says of %s against %s: %s', (figure, baseline, expected) => {
    expect(said(relateByPercent, 'duration', figure, baseline)).toBe(expected);
  });
});

describe('relateByDifference(figure, baseline)', () => {
  it.each([
    ['29.3 s to 96.9 s', '568 ms to 1157 ms', 'more 28 to 97'],
    ['3 ms to 40 ms', '568 ms to 1157 ms', 'less 0.52 to 1.16'],
    ['15 s', '10 s', 'more 5'],
    ['0.3 s', '0.1 s', 'more 0.2'],
    ['14.99 s', '5 s', 'more 9.99'],
    ['23.456 s', '1 s', 'more about 22'],
    ['~ 15 s', '10 s', 'more about 5'],
    ['1 s to 3 s', '2 s', 'between 1 and 1'],
    ['2 s to 3 s', '2 s', 'more at most 1'],
    ['≥ 1 s', '2 s', 'less at most 1'],
    ['≥ 3 s', '2 s', 'more at least 1'],
    ['≥ 2 s', '2 s', undefined],
    ['≤ 3 s', '≥ 5 s', 'less at least 2'],
    ['5 s', '5000 ms', 'same'],
    ['0 s', '3 s', 'less 3'],
    ['≥ 3 s', '≥ 2 s', undefined],
  ])('says of %s against %s: %s', (figure, baseline, expected) => {
    expect(said(relateByDifference, 'duration', figure, baseline)).toBe(
      expected,
    );
  });

  it.each([
    ['-5', '10', 'less 15'],
    ['5', '-10', 'more 15'],
    ['≤ 5', '10', 'less at least 5'],
    ['≤ 5', '1', 'more at most 4'],
    ['≤ 5', '≤ 1', undefined],
  ])('takes negative figures: %s against %s is %s', (a, b, expected) => {
    expect(said(relateByDifference, 'number', a, b)).toBe(expected);
  });

  it('is said in a unit', () => {
    const [a, b] = [figureOf('duration', '2 h'), figureOf('duration', '1 h')];

    expect(printed(relateByDifference(a, b, 60))).toBe('more 60');
  });
});

// Whole numbers of thousandths, so that sums and products are exact.
const figures: fc.Arbitrary<RelatedFigure> = fc
  .record({
    low: fc.integer({min: -50, max: 100_000}),
    width: fc.oneof(fc.constant(0), fc.integer({min: 0, max: 100_000})),
    isUnbounded: fc.boolean(),
    isAbout: fc.boolean(),
  })
  .map(({low, width, isUnbounded, isAbout}) => ({
    low: low / 1000,
    high: isUnbounded && width > 0 ? Infinity : (low + width) / 1000,
    isAbout: isAbout && width === 0,
  }));

describe('a relation, against all that two figures may be', () => {
  it.each([
    ['factor', relateByFactor, (a: number, b: number) => a / b],
    ['percent', relateByPercent, (a: number, b: number) => (a / b - 1) * 100],
    ['difference', relateByDifference, (a: number, b: number) => a - b],
  ] as const)('encloses each %s, and hardly more', (kind, relate, compute) => {
    check(
      fc.property(figures, figures, (figure, baseline) => {
        const relation = relate(figure, baseline);
        if (!relation) {
          return;
        }
        const results = samplesOf(figure, baseline).flatMap((a) =>
          samplesOf(baseline, figure).map((b) => compute(a, b)),
        );
        const [low, high] = [Math.min(...results), Math.max(...results)];
        const [lowest, highest] = rangeOf(relation, kind === 'factor');
        const isAbout =
          relation.direction === 'same' ||
          ('amount' in relation && relation.amount.kind === 'about');
        const slack = isAbout ? 0.051 : 1e-9;
        const reach = (end: number) => Math.abs(end) * slack + 1e-9;

        expect(lowest).toBeLessThanOrEqual(low + reach(low));
        expect(highest).toBeGreaterThanOrEqual(high - reach(high));
        for (const [end, found] of [
          [low, lowest],
          [high, highest],
        ] as const) {
          // Samples do not reach an end without a bound, nor 0 as its inverse.
          if (Number.isFinite(found) && Math.abs(end) < 1e8 && found !== 0) {
            expect(Math.abs(found - end)).toBeLessThanOrEqual(
              Math.abs(end) * 0.0555 + 1e-9,
            );
          }
        }
      }),
    );
  });
});

/** What a figure may be, an infinite end as a great number. */
function samplesOf(
  {low, high, isAbout}: RelatedFigure,
  other: RelatedFigure,
): readonly number[] {
  const isNominal = low === high && other.low === other.high;
  const tenth = isAbout && !isNominal ? 0.1 : 0;
  const from = low - Math.abs(low) * tenth;
  const to = Number.isFinite(high) ? high + Math.abs(high) * tenth : 1e12;
  return [from || 1e-12, from / 2 + to / 2, to];
}

/** From where to where a relation says that a result is. */
function rangeOf(
  relation: Relation,
  isFactor: boolean,
): readonly [number, number] {
  switch (relation.direction) {
    case 'same':
      return isFactor ? [1, 1] : [0, 0];
    case 'between':
      return [-relation.less, relation.more];
  }
  const {direction, amount} = relation;
  const [low, high] =
    'value' in amount
      ? [amount.value, amount.value]
      : [
          'low' in amount ? amount.low : undefined,
          'high' in amount ? amount.high : undefined,
        ];
  if (isFactor) {
    return direction === 'less'
      ? [1 / (high ?? Infinity), 1 / (low ?? 0)]
      : [low ?? 0, high ?? Infinity];
  }
  return direction === 'less'
    ? [-(high ?? Infinity), low === undefined ? Infinity : -low]
    : [low ?? -Infinity, high ?? Infinity];
}

function said(
  relate: Relate,
  type: string,
  figure: string,
  baseline: string,
): string | undefined {
  return printed(relate(figureOf(type, figure), figureOf(type, baseline)));
}

function figureOf(type: string, typed: string): RelatedFigure {
  const units = findValueType(type)?.units?.(criterion) ?? {};
  const bounds = readFigureBounds(typed, units);
  if (!bounds) {
    throw new Error(`${typed} is no ${type}`);
  }
  return bounds;
}

function printed(relation: Relation | undefined): string | undefined {
  switch (relation?.direction) {
    case 'same':
      return relation.isAbout ? 'same about' : 'same';
    case 'between':
      return `between ${relation.less} and ${relation.more}`;
    default:
      return (
        relation && `${relation.direction} ${printedAmount(relation.amount)}`
      );
  }
}

function printedAmount(
  amount: Extract<Relation, {amount: unknown}>['amount'],
): string {
  switch (amount.kind) {
    case 'exact':
      return String(amount.value);
    case 'about':
      return `about ${amount.value}`;
    case 'range':
      return `${amount.low} to ${amount.high}`;
    case 'atLeast':
      return `at least ${amount.low}`;
    case 'atMost':
      return `at most ${amount.high}`;
  }
}
