/** @jest-environment jsdom */
import fc from 'fast-check';
import {createFilter} from '../../src/client/table/filter.js';
import {findValueType} from '../../src/values/index.js';
import {check} from '../properties/check.js';
import {cellSaying, elementWith} from './element.js';

/** The units of a type, as a table has them. */
function unitsOf(type: string): Readonly<Record<string, number>> {
  const criterion = {id: 'x', name: 'X', type, currency: 'EUR'};
  return findValueType(type)?.units?.(criterion) ?? {};
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Whether a cell passes, with the bounds of its figure if it has one. */
function passes(
  cell: HTMLElement | undefined,
  header: HTMLElement,
  text: string,
  bounds?: Bounds,
): boolean {
  const column = {
    header,
    better: 0,
    typed: [['1 s']],
    ranks: new Float64Array(1),
    bounds: [bounds && {...bounds, point: bounds.low}],
  };
  const notation = {decimalSign: '.', to: 'to'} as const;
  return createFilter(column, [text], notation)(0, cell);
}

const seconds = unitsOf('duration');

describe('createFilter(column, conditions, notation), of a figure', () => {
  const header = elementWith({units: JSON.stringify(seconds)});
  const passesFigure = (text: string, low = NaN, high = low) =>
    passes(elementWith({}), header, text, {low, high});

  it.each([
    ['1 s', [1], '< 1 s', false],
    ['1 s', [1], '<= 1 s', true],
    ['1 s', [1], '> 1 s', false],
    ['1 s', [1], '>= 1 s', true],
    ['1 s', [1], '1 s', true],
    ['1 s', [1], '1000 ms', true],
    ['1 s', [1], '0.5..1 s', true],
    ['1 s', [1], '1..2 s', true],
    ['1 s', [1], '2 s..', false],
    ['0', [0], '< 0 s', false],
    ['0', [0], '> 0 s', false],
    // A range passes where some of it lies within.
    ['1 s to 9 s', [1, 9], '3..5 s', true],
    ['1 s to 9 s', [1, 9], '9..10 s', true],
    ['1 s to 9 s', [1, 9], '> 9 s', false],
    ['1 s to 9 s', [1, 9], '< 1 s', false],
    ['1 s to 9 s', [1, 9], '.. 2 s', true],
    // Bounds without an end
    ['≤ 1 s', [0, 1], '< 1 s', true],
    ['≤ 1 s', [0, 1], '> 1 s', false],
    ['≥ 5 s', [5, Infinity], '> 1 d', true],
    ['≥ 5 s', [5, Infinity], '< 5 s', false],
    ['≥ 5 s', [5, Infinity], '<= 5 s', true],
  ])('has, for %s, %p of "%s": %j', (_, [low, high], text, isPassed) => {
    expect(passesFigure(text, low, high)).toBe(isPassed);
  });

  it('hides what is missing', () => {
    expect(passes(elementWith({}), header, '..1 d')).toBe(false);
    expect(passes(undefined, header, '< 1 s')).toBe(false);
  });

  it.each(['', '<', '1 parsec', 'x'])('hides nothing by "%s"', (text) => {
    expect(passesFigure(text, 1)).toBe(true);
    expect(passes(elementWith({}), header, text)).toBe(true);
  });

  it('holds a figure against itself as the dataset reads it', () => {
    const typed = fc
      .constantFrom('duration', 'bytes', 'percent', 'number')
      .chain((type) =>
        fc.record({
          type: fc.constant(type),
          unit: fc.constantFrom(...Object.keys(unitsOf(type))),
          figure: fc.oneof(
            fc.nat({max: 99_999}).map(String),
            fc.nat({max: 99_999}).map((each) => (each / 100).toFixed(2)),
          ),
        }),
      );
    check(
      fc.property(typed, ({type, unit, figure: digits}) => {
        const text = `${digits} ${unit}`.trim();
        const reading = findValueType(type)?.read(text, {
          id: 'x',
          name: 'X',
          type,
        });
        const {low, high} = reading && 'value' in reading ? reading.value : {};
        const bounds = {low: Number(low), high: Number(high)};
        const of = elementWith({units: JSON.stringify(unitsOf(type))});

        expect(
          ['', '= ', '<= ', '>= ', '< ', '> '].map((sign) =>
            passes(elementWith({}), of, sign + text, bounds),
          ),
        ).toEqual([true, true, true, true, false, false]);
      }),
    );
  });
});

describe('createFilter(column, conditions, notation), of a word', () => {
  const words = elementWith({
    words: JSON.stringify(['no', 'partial', 'yes', 'not yet']),
  });

  it.each([
    ['yes', 'yes', true],
    ['no', 'no', true],
    ['yes', 'no', false],
    ['disputed: yes or no', 'no', true],
    // Words that hold another
    ['unknown', 'no', false],
    ['not yet', 'no', false],
    ['not yet', 'yes', false],
    ['not yet', 'not yet', true],
  ])('says whether "%s" is "%s": %j', (text, word, isPassed) => {
    const state = /^(unknown|disputed)/.exec(text)?.[0];
    const cell = cellSaying(text, state === undefined ? {} : {state});

    expect(passes(cell, words, word)).toBe(isPassed);
  });
});

describe('createFilter(column, conditions, notation), of a text', () => {
  it.each([
    ['Linux and others', 'linux', true],
    ['Linux and others', ' AND ', true],
    ['Linux and others', 'mac', false],
    ['Linux and others', '', true],
    ['< 1 s', '<', true],
  ])('says whether "%s" holds "%s": %j', (text, part, isPassed) => {
    expect(passes(cellSaying(text), elementWith({}), part)).toBe(isPassed);
  });

  it('finds nothing where there is no cell', () => {
    expect(passes(undefined, elementWith({}), 'x')).toBe(false);
  });
});
