import fc from 'fast-check';

// What YAML, CSV, Markdown or JavaScript might take for something else, next to
// letters of several widths.
const pieces = [
  [...'abcXYZ0189 .,;:!?#%&@|>-_=+~^/\\"\'{}()<$'],
  ['\n', '\t', '\r\n', '  ', ': ', ' #', '- ', '---', '...', '""', "''"],
  ['é', 'ß', '漢字', 'עברית', '🚀', '👩\u200d🚀', 'e\u0301', '\u00a0'],
  ['no', 'null', 'true', '1.10', '012', '2024-02-30', '~', '<<', '&amp;'],
  ['<b>', '{1 + 1}', '__proto__', 'constructor', '${x}', '\\n', '\\u0041'],
].flat();

/** A text that a dataset may hold, without marks of Markdown. */
export const plainTexts = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 12})
  .map((parts) => parts.join(''));

/** A text that Markdown might take for something else. */
export const markdownTexts = fc.oneof(
  plainTexts,
  fc.constantFrom(
    'https://example.com/a_b*c?d=1&e=~f',
    'www.example.com/a_b_c',
    'first_last@example.com',
    '<https://example.com>',
    '[a](b)',
    '![a](b)',
    'a|b',
    '\\|',
    '***',
    '~~x~~',
    '[^1]',
    '&lt;',
    '<!-- -->',
    '`` ` ``',
    '$x$',
    'two\nlines\n',
    'two\r\n\r\nparagraphs',
  ),
  fc
    .tuple(
      fc.constantFrom('- ', '+ ', '* ', '1. ', '2) ', '# ', '> ', '---', '==='),
      plainTexts,
    )
    .map((parts) => parts.join('')),
  fc.string({unit: 'grapheme'}),
);

/** A text for a cell: the two words that are states are left out. */
export const cellTexts = plainTexts.filter(
  (text) => text !== 'unknown' && text !== 'n/a',
);

const idParts = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);

/** Ids, all different. */
export const ids = (constraints: fc.UniqueArrayConstraints<string, string>) =>
  fc.uniqueArray(
    fc
      .array(idParts, {minLength: 1, maxLength: 3})
      .map((parts) => parts.join('-'))
      .filter((id) => !['constructor', 'prototype'].includes(id)),
    constraints,
  );
