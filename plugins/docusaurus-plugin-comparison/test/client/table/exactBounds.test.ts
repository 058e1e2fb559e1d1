/** @jest-environment jsdom */
import {describeBounds} from '../../../src/client/table/exactBounds.js';

const strings = {
  range: '[low] to [high]',
  atMost: 'at most [high]',
  atLeast: 'at least [low]',
};

/** What is said of the bounds of a cell, in seconds. */
function describeCell(
  text: string,
  low: string,
  high: string,
  language = 'en',
  words = strings,
): string | undefined {
  const cell = document.createElement('td');
  cell.textContent = text;
  const header = document.createElement('th');
  header.dataset['units'] = JSON.stringify({ms: 0.001, s: 1, min: 60});
  const bounds = {low: Number(low), high: Number(high)};
  return describeBounds(cell, bounds, {header}, words, language);
}

describe('describeBounds(cell, bounds, column, strings, language)', () => {
  it.each([
    ['500 ms to 3 s', '0.5', '3', '0.5 s to 3 s'],
    [
      'disputed: 568 ms or 2 min',
      '0.568',
      '120',
      '0.009466666666667 min to 2 min',
    ],
    ['≤ 5', '0', '300', 'at most 300 s'],
    ['≥ 5', '300', 'Infinity', 'at least 300 s'],
    ['half a second', '0.5', '0.5', '0.5 s'],
  ])('says of "%s" (%s, %s) "%s"', (text, low, high, expected) => {
    expect(describeCell(text, low, high)).toBe(expected);
  });

  it.each([
    ['45 s', '45', '45'],
    ['1,157 ms', '1.157', '1.157'],
    ['17 to 97 s', '17', '97'],
    ['≤ 125 ms', '0', '0.125'],
    ['≥ 2 min', '120', 'Infinity'],
  ])('says nothing of "%s", which says it itself', (text, low, high) => {
    expect(describeCell(text, low, high)).toBeUndefined();
  });

  it('writes figures as the language of the page', () => {
    expect(describeCell('500 ms to 3 s', '0.5', '3', 'de')).toBe(
      '0,5 s to 3 s',
    );
  });

  it('keeps each end in its own direction in a sentence of the other', () => {
    const range = 'من [low] إلى [high]';
    expect(
      describeCell('500 ms to 3 s', '0.5', '3', 'ar', {...strings, range}),
    ).toBe('من \u20680.5 s\u2069 إلى \u20683 s\u2069');
  });

  it('says nothing of what is no figure', () => {
    const cell = document.createElement('td');
    const header = document.createElement('th');

    expect(
      describeBounds(cell, {low: 1, high: 1}, {header}, strings, 'en'),
    ).toBeUndefined();
  });
});
