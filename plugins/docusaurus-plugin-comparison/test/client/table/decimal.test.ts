/** @jest-environment jsdom */
import {withDecimalPoint} from '../../../src/client/table/decimal.js';
import {createFilter} from '../../../src/client/table/filter.js';
import {cellSaying} from '../element.js';

/** A header of a table whose page has a decimal sign. */
function headerOf(decimal?: ','): HTMLElement {
  const table = document.createElement('table');
  if (decimal) {
    table.dataset['decimal'] = decimal;
  }
  const header = table.createTHead().insertRow().insertCell();
  header.dataset['units'] = JSON.stringify({s: 1, ms: 0.001});
  return header;
}

describe('withDecimalPoint(text, header)', () => {
  it.each([
    ['< 29,3 s', '< 29.3 s'],
    ['29.3 s', '29.3 s'],
    ['1,5..2,5 s', '1.5..2.5 s'],
    ['..0,5 s', '..0.5 s'],
    [',5 s', '.5 s'],
    ['>= 1.000 s', '>= 1000 s'],
    ['1.200.000,5 s', '1200000.5 s'],
    ['1,5e3 s', '1.5e3 s'],
    ['12 s', '12 s'],
    ['', ''],
  ])('reads "%s" on a page with a decimal comma as "%s"', (typed, read) => {
    expect(withDecimalPoint(typed, headerOf(','))).toBe(read);
  });

  it.each(['< 29.3 s', '1,000 s', '1.000 s'])(
    'leaves "%s" as it is on a page with a decimal point',
    (typed) => {
      expect(withDecimalPoint(typed, headerOf())).toBe(typed);
    },
  );
});

describe('the filter of a figure that a page shows with a decimal comma', () => {
  it.each(['< 29,4 s', '< 29.4 s', '29,3 s', '29,2..29,4 s', '< 1.000 s'])(
    'passes 29,3 s for "%s"',
    (typed) => {
      const passes = createFilter(headerOf(','), typed);

      expect(passes(cellSaying('29,3 s'), {low: 29.3, high: 29.3})).toBe(true);
      expect(passes(cellSaying('2000 s'), {low: 2000, high: 2000})).toBe(false);
    },
  );
});
