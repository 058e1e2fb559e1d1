import {withDecimalPoint} from '../../../src/client/table/decimal.js';

describe('withDecimalPoint(text, notation)', () => {
  it.each([
    ['< 29,3 s', '< 29.3 s'],
    ['29.3 s', '29.3 s'],
    [',5 s', '.5 s'],
    ['>= 1.000 s', '>= 1000 s'],
    ['1.200.000,5 s', '1200000.5 s'],
    ['1 200 000,5 s', '1200000.5 s'],
    ['1,5e3 s', '1.5e3 s'],
    // No group follows a zero.
    ['0.125 s', '0.125 s'],
    ['1,000 s', '1.000 s'],
    ['1,000,000 s', '1,000,000 s'],
    ['12 s', '12 s'],
    ['', ''],
  ])('reads "%s" on a page with a decimal comma as "%s"', (typed, read) => {
    expect(withDecimalPoint(typed, {decimalSign: ','})).toBe(read);
  });

  it.each([
    ['< 29.3 s', '< 29.3 s'],
    ['< 29,3 s', '< 29.3 s'],
    ['1,000 s', '1000 s'],
    ['1,200,000.5 s', '1200000.5 s'],
    ['1’200’000.5 s', '1200000.5 s'],
    ["1'200'000.5 s", '1200000.5 s'],
    ['1,00,000 s', '100000 s'],
    ['1.000 s', '1.000 s'],
    ['0,125 s', '0.125 s'],
    ['1.000.000 s', '1.000.000 s'],
    ['10 00 s', '10 00 s'],
  ])('reads "%s" on a page with a decimal point as "%s"', (typed, read) => {
    expect(withDecimalPoint(typed, {decimalSign: '.'})).toBe(read);
  });
});
