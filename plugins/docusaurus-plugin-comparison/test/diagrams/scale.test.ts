import fc from 'fast-check';
import {fileLanguage} from '../../src/values/language.js';
import {createScale, placeOn} from '../../src/diagrams/scale.js';
import type {Criterion} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {check} from '../properties/check.js';

const of = (type: string): Criterion => ({
  id: 'x',
  name: 'X',
  type,
  ...(type === 'money' && {currency: 'EUR'}),
});
const types = ['number', 'percent', 'duration', 'bytes', 'money'];

function endsOf(figures: readonly number[], type: string): string {
  const scale = createScale(figures, of(type), fileLanguage);
  const word = scale?.isLogarithmic ? ' logarithmic' : '';
  return `${scale?.domainLabels.join(' – ')}${word}`;
}

describe('createScale(figures, criterion)', () => {
  it.each([
    [[12, 7], 'number', '0 – 15'],
    [[0.3, 0.07], 'number', '0 – 0.3'],
    [[12_345], 'number', '0 – 15000'],
    [[99.9, 12], 'percent', '0 – 100%'],
    [[12.5], 'money', '0 – 15 EUR'],
    [[17, 97], 'duration', '0 – 100 s'],
    [[45, 180, 3600], 'duration', '0 – 1 h'],
    [[5000], 'duration', '0 – 1.5 h'],
    [[0.004], 'duration', '0 – 4 ms'],
    [[5 * 1024 ** 2], 'bytes', '0 – 6 MB'],
    [[226.75 * 1024 ** 2], 'bytes', '0 – 250 MB'],
  ])('goes for %j of type %s to the next round end', (figures, type, ends) => {
    expect(endsOf(figures, type)).toBe(ends);
  });

  it.each([
    [[1, 99], 'number', '0 – 100'],
    [[1, 100], 'number', '0.1 – 100 logarithmic'],
    [[0.568, 97], 'duration', '100 ms – 100 s logarithmic'],
    [[17, 172_800], 'duration', '10 s – 100 h logarithmic'],
    [[2 * 1024 ** 2, 250e6], 'bytes', '1 MB – 1 GB logarithmic'],
    [[0, 2, 1000], 'number', '1 – 1000 logarithmic'],
  ])(
    'goes for %j of type %s in powers of ten if need be',
    (all, type, ends) => {
      expect(endsOf(all, type)).toBe(ends);
    },
  );

  it.each([
    [[-5, 10], '-5 – 10'],
    [[-12, -7], '-15 – 0'],
    [[-1, 1000], '-1 – 1000'],
    [[0], '0 – 1'],
  ])('goes for %j from below zero, never in powers', (figures, ends) => {
    expect(endsOf(figures, 'number')).toBe(ends);
  });

  it('leaves room for what has no end', () => {
    expect(endsOf([2, Infinity], 'number')).toBe('0 – 2.5');
    expect(endsOf([-Infinity, 2], 'number')).toBe('0 – 2');
  });

  it('is none where no figure has an end', () => {
    expect(createScale([], of('number'), fileLanguage)).toBeUndefined();
    expect(
      createScale([-Infinity, Infinity], of('number'), fileLanguage),
    ).toBeUndefined();
  });
});

describe('placeOn(scale, figure)', () => {
  it('is linear, or a power', () => {
    const linear = {low: 0, high: 20, domainLabels: ['', ''] as const};
    const powers = {low: 1, high: 100, domainLabels: ['', ''] as const};

    expect(placeOn({...linear, isLogarithmic: false}, 5)).toBe(0.25);
    expect(placeOn({...powers, isLogarithmic: true}, 10)).toBe(0.5);
    expect(placeOn({...powers, isLogarithmic: true}, 0)).toBe(0);
    expect(placeOn({...powers, isLogarithmic: true}, -1)).toBe(0);
    expect(placeOn({...powers, isLogarithmic: true}, Infinity)).toBe(1);
  });
});

// Figures as authors write them: few digits, of any size and either sign.
const figures = fc
  .tuple(fc.integer({min: 0, max: 9999}), fc.integer({min: -9, max: 12}))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const signed = fc.oneof(
  fc.array(figures, {minLength: 1, maxLength: 8}),
  fc.array(
    fc.oneof(
      figures.map((each) => -each),
      figures,
    ),
    {minLength: 1, maxLength: 8},
  ),
);

describe.each(types)('a scale of the type %s', (type) => {
  const criterion = of(type);

  it('has all figures between its ends, each at its place', () => {
    check(
      fc.property(signed, (all) => {
        const scale = createScale(all, criterion, fileLanguage);
        if (!scale) {
          throw new Error('no scale');
        }
        const sorted = all.toSorted((a, b) => a - b);
        const places = sorted.map((each) => placeOn(scale, each));
        const slack = 1e-9 * (scale.high - scale.low);

        expect(scale.low).toBeLessThan(scale.high);
        expect(sorted.at(-1)).toBeLessThanOrEqual(scale.high + slack);
        expect(
          sorted.filter(
            (each) =>
              each < scale.low - slack && !(scale.isLogarithmic && each === 0),
          ),
        ).toEqual([]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.filter((each) => !(each >= 0 && each <= 1))).toEqual([]);
      }),
    );
  });

  it('has ends that its own type reads as these figures', () => {
    const [unit = ''] = Object.keys(
      findValueType(type)?.units?.(criterion) ?? {},
    );
    check(
      fc.property(signed, (all) => {
        const {low, high, domainLabels} =
          createScale(all, criterion, fileLanguage) ?? {};
        const read = domainLabels?.map((end) => {
          const text = end === '0' && type !== 'number' ? `0 ${unit}` : end;
          const reading = findValueType(type)?.read(
            text.replace(/^-/, ''),
            criterion,
          );
          const size =
            reading && 'value' in reading ? Number(reading.value.sortKey) : NaN;
          return end.startsWith('-') ? -size : size;
        });

        expect(read).toEqual([
          expect.closeTo(low ?? NaN, digitsOf(low)),
          expect.closeTo(high ?? NaN, digitsOf(high)),
        ]);
      }),
    );
  });
});

/** How many decimals say a figure to nine digits. */
function digitsOf(figure = 0): number {
  return figure === 0 ? 9 : 9 - Math.ceil(Math.log10(Math.abs(figure)));
}
