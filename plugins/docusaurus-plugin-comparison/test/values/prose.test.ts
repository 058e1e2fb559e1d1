import type {Inline} from '../../src/model/index.js';
import {
  linksOf,
  mapLinks,
  parseProse,
  plainText,
} from '../../src/values/prose.js';

const code = (text: string): Inline => ({kind: 'code', text});
const emphasis = (...children: readonly Inline[]): Inline => ({
  kind: 'emphasis',
  children,
});
const strong = (...children: readonly Inline[]): Inline => ({
  kind: 'strong',
  children,
});
const link = (url: string, ...children: readonly Inline[]): Inline => ({
  kind: 'link',
  url,
  children,
});

describe('parseProse(text)', () => {
  it.each([
    ['`a`', [code('a')]],
    ['`` a ` b ``', [code('a ` b')]],
    ['`*a*`', [code('*a*')]],
    ['*a*', [emphasis('a')]],
    ['**a**', [strong('a')]],
    ['***a***', [emphasis(strong('a'))]],
    ['*a **b** `c`*', [emphasis('a ', strong('b'), ' ', code('c'))]],
    ['[a](/b)', [link('/b', 'a')]],
    ['[*a* b](/b)', [link('/b', emphasis('a'), ' b')]],
    ['*[a](/b)*', [emphasis(link('/b', 'a'))]],
    ['[](/b)', [link('/b', '/b')]],
    ['[a](</b c>)', [link('/b c', 'a')]],
    ['[a](/b_(c))', [link('/b_(c)', 'a')]],
    ['[a](/b?c=1&amp;d=\\_)', [link('/b?c=1&amp;d=\\_', 'a')]],
    ['one `a`, two *b*.', ['one ', code('a'), ', two ', emphasis('b'), '.']],
    ['a\n*b*', ['a\n', emphasis('b')]],
    ['a\n\n*b*', ['a', '\n\n', emphasis('b')]],
    // Two spaces or more before a line end mean a break to Markdown.
    ['a  \n*b*', ['a', '\n', emphasis('b')]],
    ['*b*  \na   \n', [emphasis('b'), '\n', 'a']],
  ])('reads the marks of %j', (text, inlines) => {
    expect(parseProse(text)).toEqual(inlines);
  });

  it('reads the title of a link', () => {
    expect(parseProse('[a](/b "c *d*")')).toEqual([
      {kind: 'link', url: '/b', title: 'c *d*', children: ['a']},
    ]);
  });

  // The mark at the end makes the reader look at the rest.
  it.each([
    'snake_case and __dunder__ ',
    '_a_ ',
    '5 * 3 ',
    '\\* ',
    'C:\\new\\ ',
    '&amp; &#42; &copy; ',
    '<b> </b> <!-- --> <br/> ',
    '<https://example.org> ',
    'https://example.org ',
    '~~a~~ ',
    'a | b ',
    '{1 + 1} $x$ ',
    '[ ] [1] [a][b] ',
    '# ',
    '## a ',
    '> a ',
    '- a ',
    '+ a ',
    '1. a ',
    'a\n=== ',
    'a\n--- ',
    '--- ',
    '[a]: /b ',
    '``` ',
    '~~~ ',
    ':::note ',
    '::a ',
    '| a |\n| - | ',
  ])('takes %j for text as it is', (text) => {
    expect(parseProse(`${text}*a*`)).toEqual([text, emphasis('a')]);
  });

  it.each([
    '',
    '*',
    '`',
    '[',
    '* a *',
    '**',
    '`a',
    '[a]',
    '[a](b',
    '[a] (b)',
    '[a][b]',
    '*a\n\nb*',
    ' a * b \n\n\n c [d] ',
    '\t[a]\r\n',
  ])('gives %j back as it is, without marks', (text) => {
    expect(parseProse(text)).toBe(text);
  });

  // What the texts of a dataset may be at most, made to be read over and over.
  it.each(
    ['[', '*a ', '*a**b', '[a](', '**a ', '[*', '[]', '![', '[a][', '`a'].map(
      (text) => text.repeat(5_000 / text.length),
    ),
  )('comes to an end with %.9s…', (text) => {
    expect(plainText(parseProse(text)).length).toBeGreaterThan(1_000);
  });
});

describe('plainText(prose)', () => {
  it('is the text without its marks', () => {
    const text = 'A `b`, *c **d***, [e `f`](/g "h") and i_j_k.';

    expect(plainText(parseProse(text))).toBe('A b, c d, e f and i_j_k.');
  });

  it('keeps what a blank line parts apart', () => {
    expect(plainText(parseProse('*a*\n\nb'))).toBe('a\n\nb');
  });
});

describe('linksOf(prose)', () => {
  it('lists every address, in order, also inside of emphasis', () => {
    const text = '[a](/1), *[b](/2) and **[c](/3)***, `[d](/4)`';

    expect(linksOf(parseProse(text))).toEqual(['/1', '/2', '/3']);
  });

  it('finds none in plain text', () => {
    expect(linksOf('https://example.org')).toEqual([]);
  });
});

describe('mapLinks(prose, map)', () => {
  it('replaces the addresses and nothing else', () => {
    const before = parseProse('a [b](/c) *[d](/e)* `[f](/g)`');
    const after = parseProse('a [b](/c!) *[d](/e!)* `[f](/g)`');

    expect(mapLinks(before, (url) => `${url}!`)).toEqual(after);
  });

  it('leaves plain text', () => {
    expect(mapLinks('/a', () => '/b')).toBe('/a');
  });
});
