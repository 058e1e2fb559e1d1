import {
  markOf,
  splitStyles,
  withoutMarks,
  type SpanStyle,
} from '../../src/text/inlineStyles.js';

describe('splitStyles(text, open)', () => {
  it('splits a text at its marks, and keeps open styles for the next', () => {
    const open = new Set<SpanStyle>();
    const text = `a${markOf('b', false)}b${markOf('SUB', false)}c${markOf('b', true)}d`;

    expect(splitStyles(text, open)).toEqual([
      {text: 'a', styles: []},
      {text: 'b', styles: ['bold']},
      {text: 'c', styles: ['bold', 'sub']},
      {text: 'd', styles: ['sub']},
    ]);
    expect(splitStyles('e', open)).toEqual([{text: 'e', styles: ['sub']}]);
    expect(withoutMarks(text)).toBe('abcd');
    expect(markOf('span', false)).toBe('');
  });
});
