/** @jest-environment jsdom */
import {readBoundsOfFigures} from '../../../src/client/table/figureFilter.js';
import {findValueType} from '../../../src/values/index.js';

/** The units of a type, as a table has them. */
function unitsOf(type: string, currency = 'EUR') {
  const criterion = {id: 'x', name: 'X', type, currency};
  return findValueType(type)?.units?.(criterion) ?? {};
}

interface Options {
  readonly decimalSign?: '.' | ',';
  readonly to?: string;
  /** The units in which the column says its values. */
  readonly used?: readonly string[];
  readonly currency?: string;
}

function read(
  type: string,
  text: string,
  {decimalSign = '.', to = 'to', used = [], currency}: Options = {},
) {
  return readBoundsOfFigures(
    text,
    unitsOf(type, currency),
    {decimalSign, to},
    () => (type === 'number' ? [''] : used),
  );
}

describe('readBoundsOfFigures(text, units, notation, listUsed)', () => {
  it.each([
    ['1 s', 1, 1],
    ['= 1 s', 1, 1],
    ['~ 1 s', 1, 1],
    ['<= 1 s', -Infinity, 1],
    ['≤1s', -Infinity, 1],
    ['>= 1 s', 1, Infinity],
    ['≥ 1 s', 1, Infinity],
    ['  1   s  ', 1, 1],
    ['500 ms', 0.5, 0.5],
    ['2 min', 120, 120],
    ['.5 s', 0.5, 0.5],
    ['1e3 s', 1000, 1000],
    // A range, with its unit at both ends or at one
    ['1..5 s', 1, 5],
    ['1 s..5', 1, 5],
    ['1 s..2 min', 1, 120],
    ['500 ms .. 5 s', 0.5, 5],
    ['1.5..2.5 s', 1.5, 2.5],
    // With a dash or a word
    ['1-5 s', 1, 5],
    ['1–5 s', 1, 5],
    ['1 s – 2 min', 1, 120],
    ['1 s to 2 min', 1, 120],
    ['1e-3 s', 0.001, 0.001],
    // With one end
    ['..5 s', -Infinity, 5],
    ['5 s..', 5, Infinity],
    [' .. 5 min', -Infinity, 300],
  ])('reads "%s" in seconds', (text, low, high) => {
    expect(read('duration', text)).toEqual({low, high});
  });

  it.each([
    ['5', 5, 5],
    ['-5', -5, -5],
    ['−5', -5, -5],
    ['+5', 5, 5],
    ['<= -0.5', -Infinity, -0.5],
    ['-5..-1', -5, -1],
    ['-5--1', -5, -1],
    ['..5', -Infinity, 5],
    ['5..', 5, Infinity],
    ['-3..', -3, Infinity],
    ['>= 200k', 200_000, Infinity],
    ['>= 200 K', 200_000, Infinity],
    ['1.1k..1.5M', 1_100, 1_500_000],
    ['>= 1,000', 1_000, Infinity],
    ['>= 1,000,000', 1_000_000, Infinity],
    ['>= 1 000', 1_000, Infinity],
    ['>= 1\u202f000', 1_000, Infinity],
    ['>= 1’000', 1_000, Infinity],
    ['>= 1,00,000', 100_000, Infinity],
    ['0.125', 0.125, 0.125],
    ['0,125', 0.125, 0.125],
    ['0,5', 0.5, 0.5],
  ])('reads "%s" as a number', (text, low, high) => {
    expect(read('number', text)).toEqual({low, high});
  });

  it.each([
    ['bytes', '1 kB..1 KiB', 1000, 1024],
    ['bytes', '5 EB', 5e18, 5e18],
    ['bytes', '>= 1,000 GiB', 1000 * 1024 ** 3, Infinity],
    ['percent', '≥ -5 %', -5, Infinity],
    ['percent', '5 ‰..1 %', 0.5, 1],
    ['money', '10..20 EUR', 10, 20],
    ['money', '≤ 5 €', -Infinity, 5],
  ])('reads, for %s, "%s" in the base unit', (type, text, low, high) => {
    expect(read(type, text)).toEqual({low, high});
  });

  it.each([
    ['$0.1', 0.1, 0.1],
    ['0.1$', 0.1, 0.1],
    ['0.1 USD', 0.1, 0.1],
    ['USD 0.1', 0.1, 0.1],
    ['>= $200k', 200_000, Infinity],
    ['<= 1.5M $', -Infinity, 1_500_000],
    ['$1,500', 1_500, 1_500],
    ['$10–20', 10, 20],
    ['$10..$20', 10, 20],
    ['$10 - $20', 10, 20],
  ])('reads "%s" as an amount of money', (text, low, high) => {
    expect(read('money', text, {currency: 'USD'})).toEqual({low, high});
  });

  it('takes for a unit what is one, and not for a multiplier', () => {
    // The sign of the kyat is K.
    expect(read('money', '5 K', {currency: 'MMK'})).toEqual({low: 5, high: 5});
  });

  it.each([
    ['< 2', ['ms'], -Infinity, 0.002],
    ['2..5', ['min'], 120, 300],
    ['..5', ['ms'], -Infinity, 0.005],
    // What is written counts for both ends
    ['2 s..5', ['ms'], 2, 5],
  ])('reads "%s" in the only unit of a column', (text, used, low, high) => {
    const bounds = read('duration', text, {used});

    expect(bounds).toMatchObject({low});
    expect('high' in bounds && bounds.high).toBeCloseTo(high, 9);
  });

  it.each([
    ['29,3 s', 29.3, 29.3],
    ['29.3 s', 29.3, 29.3],
    ['1.000 s', 1000, 1000],
    ['1.200.000,5 s', 1_200_000.5, 1_200_000.5],
    ['0.125 s', 0.125, 0.125],
    ['1,125 s', 1.125, 1.125],
    [',5 s', 0.5, 0.5],
    ['1,5e3 s', 1500, 1500],
    ['1,5..2,5 s', 1.5, 2.5],
    ['1,5 s bis 2,5 s', 1.5, 2.5],
    ['1,5 s to 2,5 s', 1.5, 2.5],
  ])('reads "%s" on a page with a decimal comma', (text, low, high) => {
    expect(read('duration', text, {decimalSign: ',', to: 'bis'})).toEqual({
      low,
      high,
    });
  });

  it.each([
    ['＜＝ １．５ ｓ', -Infinity, 1.5],
    ['1 s～5 s', 1, 5],
    ['1 s〜5 s', 1, 5],
    ['٥ s', 5, 5],
    ['٢٫٥ s', 2.5, 2.5],
    ['۱٬۰۰۰ s', 1000, 1000],
    ['1 s إلى 5 s', 1, 5],
  ])('reads "%s" from other keyboards', (text, low, high) => {
    expect(read('duration', text, {to: 'إلى'})).toEqual({low, high});
  });

  it('reads the full-width sign of the yen', () => {
    expect(read('money', '￥５００', {currency: 'JPY'})).toEqual({
      low: 500,
      high: 500,
    });
  });

  it.each(['< 1 s', '<1s', '> 1 s', '>1s'])(
    'leaves the figure of "%s" itself out, and nothing that a dataset could say',
    (text) => {
      const bounds = read('duration', text);
      const {low, high} = 'low' in bounds ? bounds : {low: NaN, high: NaN};
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
    expect(read('number', text)).toEqual({low, high});
  });
});

describe('readBoundsOfFigures(text, units, notation, listUsed), of what it cannot read', () => {
  it.each([
    ['', ''],
    [' ', ''],
    ['..', '..'],
    ['s', 's'],
    ['<', '<'],
    ['abc', 'abc'],
    ['1.2.3 s', '1.2.3 s'],
    ['1,00 0 s', '1,00 0 s'],
    ['. s', '. s'],
    ['1 s 2 s', '1 s 2 s'],
    ['1 s < 2 s', '1 s < 2 s'],
    ['<> 1 s', '> 1 s'],
    ['x..5 s', 'x'],
    ['1 s..x', 'x'],
    ['< 1 s..5 s', '1 s..5 s'],
    ['1 s..> 5 s', '> 5 s'],
    ['1..2..3 s', '2..3 s'],
    ['1e999 s', '1e999 s'],
  ])('says of "%s" that it is not a number', (text, found) => {
    expect(read('duration', text)).toEqual({
      problem: {reason: 'notNumber', found},
    });
  });

  it('takes its time with no long text', () => {
    expect(read('number', '1'.repeat(100_000))).toMatchObject({
      problem: {reason: 'notNumber'},
    });
  });

  it.each([
    ['1 parsec', 'parsec'],
    ['1 S', 'S'],
    ['5 constructor', 'constructor'],
    ['5 __proto__', '__proto__'],
    ['5 toString', 'toString'],
    ['5k', 'k'],
  ])('lists for "%s" the units that it knows', (text, found) => {
    expect(read('duration', text)).toEqual({
      problem: {
        reason: 'unknownUnit',
        found,
        units: ['ns', 'µs', 'ms', 's', 'min', 'h', 'd', 'week'],
      },
    });
  });

  it('says which units to write where a column has several', () => {
    expect(read('duration', '< 1', {used: ['ms', 's']})).toEqual({
      problem: {reason: 'missingUnit', found: '< 1', units: ['ms', 's']},
    });
  });

  it('lists the units of the type where a column has none', () => {
    expect(read('percent', '5')).toEqual({
      problem: {reason: 'missingUnit', found: '5', units: ['%', '‰']},
    });
  });

  it('says that a plain number has no unit', () => {
    expect(read('number', '5 s')).toEqual({
      problem: {reason: 'needlessUnit', found: 's'},
    });
  });

  it.each([
    ['5 s..1 s', '1 s..5 s'],
    ['5..1 s', '1 s..5'],
    ['2 min-1 s', '1 s..2 min'],
  ])('says of "%s" what is the right way round', (text, found) => {
    expect(read('duration', text)).toEqual({
      problem: {reason: 'reversedRange', found},
    });
    expect(read('duration', found)).toHaveProperty('low');
  });
});
