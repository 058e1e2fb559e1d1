import {visible} from '../../src/problems/visible.js';

describe('visible(text)', () => {
  it.each([
    ['a control that a terminal obeys', '\u001b[2J', '‹U+001B›[2J'],
    ['NUL', '\0', '‹U+0000›'],
    ['a C1 control', '\u009b31m', '‹U+009B›31m'],
    ['line ends', 'a\r\nb', 'a‹U+000D›‹U+000A›b'],
    ['separators', '\u2028\u2029', '‹U+2028›‹U+2029›'],
    ['an override of direction', '\u202eevil', '‹U+202E›evil'],
    ['isolates', '\u2066a\u2069', '‹U+2066›a‹U+2069›'],
    ['a space of no width', 'a\u200bb', 'a‹U+200B›b'],
    ['a byte order mark', '\ufeffa', '‹U+FEFF›a'],
    ['half of a pair', 'a\ud800', 'a‹U+D800›'],
    ['a tag that needs two units', '\u{e0041}', '‹U+E0041›'],
  ])('writes out %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['ASCII', 'own-kernel: "yes" <b>'],
    ['accents, also combined', 'é e\u0301'],
    ['emoji and their joiners', '👩\u200d🚀'],
    ['scripts that need joiners', 'می\u200cخواهم'],
    ['wide characters', '漢字'],
  ])('leaves %s', (_, text) => {
    expect(visible(text)).toBe(text);
  });
});
