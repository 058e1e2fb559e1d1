/** @jest-environment jsdom */
import fc from 'fast-check';
import {createFilter, readBounds} from '../../src/client/table/filter.js';
import {findValueType} from '../../src/values/index.js';
import {check} from '../properties/check.js';
import {cellSaying, elementWith} from './element.js';

/** The units of a type, as a table tells them. */
function unitsOf(type: string): Readonly<Record<string, number>> {
  const criterion = {id: 'x', name: 'X', type, currency: 'EUR'};
  return findValueType(type)?.units?.(criterion) ?? {};
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Whether a cell passes, with the bounds of its figure if it has one. */
const passes = (
  cell: HTMLElement | undefined,
  header: HTMLElement | undefined,
  text: string,
  bounds?: Bounds,
): boolean => createFilter(header, text)(cell, bounds);

const seconds = unitsOf('duration');
const numbers = unitsOf('number');

describe('readBounds(text, units)', () => {
  it.each([
    ['1 s', 1, 1],
    ['= 1 s', 1, 1],
    ['<= 1 s', -Infinity, 1],
    ['≤1s', -Infinity, 1],
    ['>= 1 s', 1, Infinity],
    ['≥ 1 s', 1, Infinity],
    ['  1   s  ', 1, 1],
    ['500 ms', 0.5, 0.5],
    ['2 min', 120, 120],
    ['.5 s', 0.5, 0.5],
    ['1e3 s', 1000, 1000],
    // A range, of which both ends or the last one have a unit
    ['1..5 s', 1, 5],
    ['1 s..2 min', 1, 120],
    ['500 ms .. 5 s', 0.5, 5],
    ['1.5..2.5 s', 1.5, 2.5],
    // A range of one end
    ['..5 s', -Infinity, 5],
    ['5 s..', 5, Infinity],
    [' .. 5 min', -Infinity, 300],
  ])('reads "%s" in seconds', (text, low, high) => {
    expect(readBounds(text, seconds)).toEqual({low, high});
  });

  it.each([
    ['5', 5, 5],
    ['-5', -5, -5],
    ['+5', 5, 5],
    ['<= -0.5', -Infinity, -0.5],
    ['-5..-1', -5, -1],
    ['..5', -Infinity, 5],
    ['5..', 5, Infinity],
    ['-3..', -3, Infinity],
  ])('reads "%s" where a number needs no unit', (text, low, high) => {
    expect(readBounds(text, numbers)).toEqual({low, high});
  });

  it.each([
    ['bytes', '1 kB..1 KiB', 1000, 1024],
    ['bytes', '5 EB', 5e18, 5e18],
    ['percent', '≥ -5 %', -5, Infinity],
    ['money', '10..20 EUR', 10, 20],
    ['money', '≤ 5 €', -Infinity, 5],
  ])('reads, for %s, "%s" in the base unit', (type, text, low, high) => {
    expect(readBounds(text, unitsOf(type))).toEqual({low, high});
  });

  it.each(['< 1 s', '<1s', '> 1 s', '>1s'])(
    'leaves the figure of "%s" itself out, and nothing that a dataset could say',
    (text) => {
      const {low = NaN, high = NaN} = readBounds(text, seconds) ?? {};
      const isBelow = text.startsWith('<');

      expect(isBelow ? low : high).toBe(isBelow ? -Infinity : Infinity);
      expect(isBelow ? high : low).not.toBe(1);
      expect(isBelow ? high : low).toBeCloseTo(1, 9);
    },
  );

  it.each([
    ['< 0', -Infinity, -Number.MIN_VALUE],
    ['> 0', Number.MIN_VALUE, Infinity],
  ])('leaves nothing but zero out of "%s"', (text, low, high) => {
    expect(readBounds(text, numbers)).toEqual({low, high});
  });

  it.each([
    '',
    ' ',
    's',
    '<',
    'abc',
    '1',
    '< 1',
    '1 parsec',
    '1 S',
    '1,000 s',
    '1.2.3 s',
    '. s',
    '1 s 2 s',
    '1 s < 2 s',
    '<> 1 s',
    'Infinity s',
    'NaN s',
    '0x10 s',
    '1..2',
    '1..',
    '..5',
    'x..5 s',
    '1 s..x',
    '1..2..3 s',
    '5 constructor',
    '5 __proto__',
    '5 toString',
  ])('reads no bounds in "%s"', (text) => {
    expect(readBounds(text, seconds)).toBeUndefined();
  });

  it.each(['< 1 s..5 s', '1 s..> 5 s', '5 s..1 s'])(
    'reads no bounds in "%s", which is at odds with itself',
    (text) => {
      expect(readBounds(text, seconds)).toBeUndefined();
    },
  );

  it('reads the minus that a dataset takes', () => {
    expect(readBounds('−5', numbers)).toEqual({low: -5, high: -5});
  });
});

describe('passes(cell, header, text), of a figure', () => {
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

describe('passes(cell, header, text), of a word', () => {
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

describe('passes(cell, header, text), of a text', () => {
  it.each([
    ['Linux and others', 'linux', true],
    ['Linux and others', ' AND ', true],
    ['Linux and others', 'mac', false],
    ['Linux and others', '', true],
    ['< 1 s', '<', true],
  ])('says whether "%s" holds "%s": %j', (text, part, isPassed) => {
    expect(passes(cellSaying(text), elementWith({}), part)).toBe(isPassed);
    expect(passes(cellSaying(text), undefined, part)).toBe(isPassed);
  });

  it('finds nothing where there is no cell', () => {
    expect(passes(undefined, undefined, 'x')).toBe(false);
  });
});
