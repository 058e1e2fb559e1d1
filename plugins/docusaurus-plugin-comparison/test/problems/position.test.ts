import {jest} from '@jest/globals';
import {Lines} from '../../src/problems/position.js';

describe('Lines.positionOf(offset)', () => {
  it.each([
    ['counts from one', '⟦', 1, 1],
    ['counts within a line', 'ab⟦', 1, 3],
    ['counts lines', 'a\nb\ncd⟦', 3, 3],
    ['takes CRLF as one line end', 'a\r\nb\r\nc⟦', 3, 2],
    ['takes a lone CR as a line end', 'a\rb⟦', 2, 2],
    ['counts a tab as one', '\t\ta⟦', 1, 4],
    ['counts an emoji as one', '🚀a⟦', 1, 3],
    ['counts a combining mark by itself', 'e\u0301⟦', 1, 3],
    ['counts after a line end', 'a\n⟦', 2, 1],
  ])('%s', (_, marked, line, column) => {
    const offset = marked.indexOf('⟦');
    const text = `${marked.slice(0, offset)} and more`;

    expect(new Lines({path: 'x', text}).positionOf(offset)).toEqual({
      line,
      column,
    });
  });
});

describe('Lines', () => {
  it.each([
    ['an offset inside of a code point', 'a🚀', 2, 3],
    ['a second half without a first', 'a\udc00b', 2, 2],
    ['a second half at the start', '\udc00b', 1, 2],
  ])('counts %s', (_, text, offset, column) => {
    expect(new Lines({path: 'x', text}).positionOf(offset)).toEqual({
      line: 1,
      column,
    });
  });

  it('examines each character of a long line once, for any number of places', () => {
    const text = '🚀 ab'.repeat(2_000);
    const examined = jest.spyOn(String.prototype, 'charCodeAt');
    try {
      const lines = new Lines({path: 'x', text});
      const columns = Array.from(
        {length: 2_000},
        (_, index) => lines.positionOf(5 * index).column,
      );

      expect(columns.at(-1)).toBe(1_999 * 4 + 1);
      expect(examined.mock.calls.length).toBe(text.length);
    } finally {
      examined.mockRestore();
    }
  });
});
