/** @jest-environment jsdom */
import {
  dateFilter,
  readBoundsOfDates,
} from '../../../src/client/table/dateFilter.js';
import {readSpan} from '../../../src/values/calendar.js';
import {columnOf, yamlOf} from './columnOf.js';

const notation = {decimalSign: '.', to: 'to'} as const;

const firstOf = (date: string) => readSpan(date)?.first;
const lastOf = (date: string) => readSpan(date)?.last;

describe('readBoundsOfDates(text, notation)', () => {
  it.each([
    ['> 2000', firstOf('2001'), Infinity],
    ['>= 2000', firstOf('2000'), Infinity],
    ['< 2000', -Infinity, lastOf('1999')],
    ['<= 2000', -Infinity, lastOf('2000')],
    ['≤ 2000-02', -Infinity, firstOf('2000-02-29')],
    ['> 2026-01', firstOf('2026-02-01'), Infinity],
    ['> 2026-01-31', firstOf('2026-02-01'), Infinity],
    ['2013', firstOf('2013-01-01'), lastOf('2013-12-31')],
    ['= 2013-03', firstOf('2013-03-01'), lastOf('2013-03-31')],
    ['2026-01..2026-06', firstOf('2026-01-01'), lastOf('2026-06-30')],
    ['2026-01 to 2026-06', firstOf('2026-01-01'), lastOf('2026-06-30')],
    ['2026-01 – 2026-06', firstOf('2026-01-01'), lastOf('2026-06-30')],
    ['2026-01–2026-06', firstOf('2026-01-01'), lastOf('2026-06-30')],
    ['2026-01 - 2026-06', firstOf('2026-01-01'), lastOf('2026-06-30')],
    ['2026-01-2026-06', firstOf('2026-01-01'), lastOf('2026-06-30')],
    ['2013-2015', firstOf('2013'), lastOf('2015')],
    ['2026..2026-06', firstOf('2026'), lastOf('2026-06')],
    ['2026-06..2026', firstOf('2026-06'), lastOf('2026')],
    ['2000..', firstOf('2000'), Infinity],
    ['..2000', -Infinity, lastOf('2000')],
    ['＞２０００', firstOf('2001'), Infinity],
    ['٢٠٠٠', firstOf('2000'), lastOf('2000')],
  ])('reads "%s"', (text, low, high) => {
    expect(readBoundsOfDates(text, notation)).toEqual({low, high});
  });

  it.each([
    ['', ''],
    ['<', '<'],
    ['..', '..'],
    ['soon', 'soon'],
    ['20', '20'],
    ['2026-13', '2026-13'],
    ['2026-02-30', '2026-02-30'],
    ['2026/01', '2026/01'],
    ['> soon', 'soon'],
    ['2026..soon', 'soon'],
    ['> 2000..2001', '2000..2001'],
    ['2000..2001..2002', '2001..2002'],
  ])('says of "%s" that it is not a date', (text, found) => {
    expect(readBoundsOfDates(text, notation)).toEqual({
      problem: {reason: 'notDate', found},
    });
  });

  it.each(['2026-06..2026-01', '2026-06 to 2026-01', '2026-06–2026-01'])(
    'says of "%s" what is the right way round',
    (text) => {
      expect(readBoundsOfDates(text, notation)).toEqual({
        problem: {reason: 'reversedRange', found: '2026-01..2026-06'},
      });
    },
  );
});

describe('dateFilter.read(text, column, notation)', () => {
  const values = [
    '2000',
    '2000-12-31',
    '2001-01-01',
    '"2026-06"',
    '2008 to 2013',
    '≥ 2020',
    'unknown',
    '{disputed: [{value: 1990, source: s}, {value: 2025-05, source: s}]}',
  ];

  it.each(['en', 'de', 'ja', 'ar'])('filters dates in %s', async (tag) => {
    const {column, notation} = await columnOf(
      yamlOf('type: date', values),
      tag,
    );
    const passed = (text: string) => {
      const reading = dateFilter.read(text, column, notation);
      return values.flatMap((_, index) =>
        'passes' in reading && reading.passes(index, undefined) ? [index] : [],
      );
    };

    expect(passed('> 2000')).toEqual([2, 3, 4, 5, 7]);
    expect(passed('<= 2000')).toEqual([0, 1, 7]);
    expect(passed('2000')).toEqual([0, 1]);
    expect(passed('2000-06')).toEqual([0]);
    expect(passed('2026-01..2026-06')).toEqual([3, 5]);
    expect(passed('< 2026-06')).toEqual([0, 1, 2, 4, 5, 7]);
    expect(passed('2010')).toEqual([4]);
    expect(passed('2025-05-31')).toEqual([5, 7]);
  });
});
