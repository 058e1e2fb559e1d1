import fc from 'fast-check';
import {createChartAxis, type ChartAxis} from '../../src/views/axis/axis.js';
import {toMarks} from '../../src/views/axis/marks.js';
import {leastWidth} from '../../src/charts/plotWidths.js';
import {toSpan, type Span} from '../../src/views/axis/spans.js';
import type {Criterion} from '../../src/model/index.js';
import {findValueType} from '../../src/values/index.js';
import {createLanguage, fileLanguage} from '../../src/values/language.js';
import type {AxisScaleName} from '../../src/views/view.js';
import {check} from '../properties/check.js';

function spansOf(type: string, texts: readonly string[]): readonly Span[] {
  const criterion = criterionOf(type);
  return texts.flatMap((text) => {
    const reading = findValueType(type)?.read(text, criterion);
    return reading && 'value' in reading
      ? (toSpan(reading.value, type) ?? [])
      : [];
  });
}

function criterionOf(type: string): Criterion {
  return {id: 'x', name: 'X', type, currency: 'EUR'};
}

function axisOf(
  type: string,
  texts: readonly string[],
  scale?: AxisScaleName,
  language = fileLanguage,
): ChartAxis {
  const spans = spansOf(type, texts);
  expect(spans).toHaveLength(texts.length);
  return createChartAxis(spans, texts, criterionOf(type), language, scale);
}

function labelsOf(axis: ChartAxis): readonly string[] {
  return axis.ticks.map(({label}) => label.replaceAll('\u202f', '_'));
}

describe('createChartAxis(spans, texts, criterion, language, scale)', () => {
  it.each([
    ['number', ['3', '7'], '3 4 5 6 7'],
    ['number', ['70', '95'], '70 75 80 85 90 95'],
    ['number', ['-8', '12.5'], '−10 −5 0 5 10 15'],
    ['number', ['-8', '-2'], '−8 −6 −4 −2 0'],
    ['number', ['4', '4'], '0 1 2 3 4'],
    ['number', ['0'], '0 0.2 0.4 0.6 0.8 1'],
    [
      'number',
      ['120000', '900000'],
      '0 200_000 400_000 600_000 800_000 1_000_000',
    ],
    ['duration', ['2 h', '17 h'], '0|3 h|6 h|9 h|12 h|15 h|18 h'],
    ['duration', ['20 ms', '90 ms'], '0|20 ms|40 ms|60 ms|80 ms|100 ms'],
    ['bytes', ['40 MiB', '200 MiB'], '0|64 MiB|128 MiB|192 MiB|256 MiB'],
    ['bytes', ['40 MB', '200 MB'], '0|50 MB|100 MB|150 MB|200 MB'],
    ['percent', ['99 %', '99.99 %'], '99%|99.2%|99.4%|99.6%|99.8%|100%'],
    ['percent', ['20 %', '97 %'], '0|20%|40%|60%|80%|100%'],
    ['percent', ['20 %', '130 %'], '0|50%|100%|150%'],
    ['money', ['3 EUR', '12.50 EUR'], '0|5 EUR|10 EUR|15 EUR'],
  ])('has for %s %j the ticks %s', (type, texts, expected) => {
    const axis = axisOf(type, texts);

    expect(axis.isLogarithmic).toBe(false);
    expect(labelsOf(axis)).toEqual(
      expected.split(expected.includes('|') ? '|' : ' '),
    );
  });

  it.each([
    ['number', ['3', '48'], 'log', '2 5 10 20 50', undefined],
    ['number', ['3', '4800'], undefined, '1 10 100 1000 10_000', 10],
    [
      'number',
      ['12', '1000000000'],
      undefined,
      '10 100 1000 10_000 100_000 10⁶ 10⁷ 10⁸ 10⁹',
      10,
    ],
    [
      'duration',
      ['< 50 µs', '97 s'],
      undefined,
      '10 µs|100 µs|1 ms|10 ms|100 ms|1 s|10 s|100 s',
      10,
    ],
    [
      'duration',
      ['2 ms', '3 d'],
      undefined,
      '1 ms|10 ms|100 ms|1 s|10 s|1 min|10 min|1 h|10 h|1 d|10 d',
      undefined,
    ],
    [
      'bytes',
      ['4 KiB', '226.75 MiB'],
      undefined,
      '1 KiB|4 KiB|16 KiB|64 KiB|256 KiB|1 MiB|4 MiB|16 MiB|64 MiB|256 MiB',
      4,
    ],
    [
      'bytes',
      ['4 kB', '40 MB'],
      undefined,
      '1 kB|10 kB|100 kB|1 MB|10 MB|100 MB',
      10,
    ],
  ] as const)(
    'has for %s %j, %s, the ticks %s',
    (type, texts, scale, expected, factor) => {
      const axis = axisOf(type, texts, scale);

      expect(axis.isLogarithmic).toBe(true);
      expect(labelsOf(axis)).toEqual(
        expected.split(expected.includes('|') ? '|' : ' '),
      );
      expect(axis.factor).toBe(factor);
    },
  );

  it.each([
    [['2003-10', '2018-11'], '2000 2005 2010 2015 2020'],
    [['2001', '2020'], '2000 2005 2010 2015 2020'],
    [['2026-01', '2026-05'], '2026-01 2026-02 2026-03 2026-04 2026-05'],
    [
      ['2026-03-02', '2026-03-29'],
      '2026-02-26 2026-03-03 2026-03-08 2026-03-13 2026-03-18 2026-03-23 2026-03-28 2026-04-02',
    ],
  ])('has for the dates %j the ticks %s', (texts, expected) => {
    expect(labelsOf(axisOf('date', texts)).join(' ')).toBe(expected);
  });

  it('is logarithmic from 100 : 1 on, unless a figure is negative', () => {
    const isLogarithmic = (texts: readonly string[], scale?: AxisScaleName) =>
      axisOf('number', texts, scale).isLogarithmic;

    expect(isLogarithmic(['1', '99'])).toBe(false);
    expect(isLogarithmic(['1', '100'])).toBe(true);
    expect(isLogarithmic(['0', '1', '100'])).toBe(true);
    expect(isLogarithmic(['-1', '1', '100'])).toBe(false);
    expect(isLogarithmic(['1', '100'], 'linear')).toBe(false);
    expect(isLogarithmic(['1', '2'], 'log')).toBe(true);
  });

  it('has zero next to a logarithmic scale', () => {
    const {ticks, zero, placeOf} = axisOf('number', ['0', '1', '1000']);

    expect(zero).toBe(0);
    expect(placeOf(0)).toBe(0);
    expect(ticks[0]).toEqual({figure: 0, place: 0, label: '0'});
    expect(ticks[1]?.place).toBeCloseTo(0.1);
  });

  it('leaves room for the open side of a bound, of which nobody stated an end', () => {
    const {placeOf} = axisOf('number', ['70', '≥ 95']);

    expect(placeOf(95)).toBeLessThan(0.9);
    expect(axisOf('percent', ['70 %', '≥ 95 %']).ticks.at(-1)?.label).toBe(
      '100%',
    );
  });

  it('writes figures as the language of the page does', () => {
    const german = createLanguage({tag: 'de', figures: 'localized'});

    expect(
      labelsOf(axisOf('number', ['0.2', '0.9'], undefined, german)),
    ).toEqual(['0', '0,2', '0,4', '0,6', '0,8', '1']);
  });

  it('has places in the order of the figures, ends at ticks, and ticks at their figures', () => {
    const figure = fc
      .oneof(
        fc.double({min: -1e12, max: 1e12, noNaN: true}),
        fc.double({min: 0, max: 1e3, noNaN: true}),
        fc.double({min: 1e-9, max: 1e9, noNaN: true}),
        fc.integer({min: -50, max: 50}),
      )
      .map((each) => (Math.abs(each) < 1e-100 ? 0 : each));
    const kinds = ['exact', 'about', 'at-most', 'at-least'] as const;
    const span = fc.oneof(
      fc
        .record({kind: fc.constantFrom(...kinds), low: figure})
        .map(({kind, low}): Span => ({kind, low, high: low})),
      fc.tuple(figure, figure).map(([a, b]): Span => ({
        kind: 'range',
        low: Math.min(a, b),
        high: Math.max(a, b),
      })),
    );
    const types = ['number', 'percent', 'duration', 'bytes', 'money'];
    check(
      fc.property(
        fc.array(span, {minLength: 1, maxLength: 20}),
        fc.constantFrom(...types),
        fc.constantFrom('MiB', 'MB'),
        fc.constantFrom(undefined, 'linear', 'log' as const),
        (spans, type, unit, scale) => {
          const signed = type === 'number' || type === 'percent';
          const stated = spans.map(({kind, low, high}) => ({
            kind,
            low: signed ? low : Math.min(Math.abs(low), Math.abs(high)),
            high: signed ? high : Math.max(Math.abs(low), Math.abs(high)),
          }));
          const figures = stated
            .flatMap(({low, high}) => [low, high])
            .sort((a, b) => a - b);
          const isPossible =
            scale !== 'log' ||
            ((figures[0] ?? -1) >= 0 && (figures.at(-1) ?? 0) > 0);
          const axis = createChartAxis(
            stated,
            [`1 ${unit}`],
            criterionOf(type),
            fileLanguage,
            isPossible ? scale : undefined,
          );
          const places = figures.map(axis.placeOf);

          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places[0]).toBeGreaterThanOrEqual(-1e-9);
          expect(places.at(-1)).toBeLessThanOrEqual(1 + 1e-9);
          expect(axis.ticks[0]?.place).toBeCloseTo(0, 9);
          expect(axis.ticks.at(-1)?.place).toBeCloseTo(1, 9);
          expect(axis.ticks.length).toBeGreaterThan(1);
          expect(axis.ticks.length).toBeLessThan(24);
          for (const tick of axis.ticks) {
            expect(axis.placeOf(tick.figure)).toBe(tick.place);
          }
          for (const span of stated) {
            const places = toMarks([span], axis, leastWidth()).flatMap(
              (mark) => ('at' in mark ? [mark.at] : [mark.from, mark.to]),
            );
            const [low, high] = [span.low, span.high].map(
              (figure) => axis.placeOf(figure) * 100,
            );
            expect(Math.min(...places)).toBeCloseTo(low ?? NaN, 1);
            expect(Math.max(...places)).toBeCloseTo(high ?? NaN, 1);
          }
          const labels = axis.ticks.map(({label}) => label);
          expect(new Set(labels).size).toBe(labels.length);
        },
      ),
      1000,
    );
  });
});
