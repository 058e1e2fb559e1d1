import {isShortFigure} from '../../src/client/isShortFigure.js';

describe('isShortFigure(text)', () => {
  it.each([
    '850 ms',
    '≤ 125 ms',
    '~ 4.1 MB',
    '1,157.25 MiB',
    '2 min 30 s',
    '60 km/h',
    '-4 °C',
    '850\u00a0ms',
  ])('is true of %s', (text) => {
    expect(isShortFigure(text)).toBe(true);
  });

  it.each([
    ['a word', 'yes'],
    ['a number without a unit', '1200'],
    ['a name with a number', 'Apache 2.0'],
    ['words after a number', '3 clauses of the license'],
    ['a longer text', 'about 3 ms to 40 ms on a host'],
    ['a figure that is too long for a narrow column', '1,234,567,890.5 MiB'],
    ['nothing', ''],
  ])('is false of %s', (_, text) => {
    expect(isShortFigure(text)).toBe(false);
  });
});
