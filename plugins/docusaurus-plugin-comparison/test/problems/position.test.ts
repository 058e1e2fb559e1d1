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
