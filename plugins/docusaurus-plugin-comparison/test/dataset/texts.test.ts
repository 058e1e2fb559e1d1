import {defaultLimits} from '../../src/dataset/limits.js';
import {checkText, isId, isLink} from '../../src/dataset/texts.js';
import {collect} from '../../src/problems/collect.js';
import type {Problem} from '../../src/problems/problem.js';

describe('isId(word)', () => {
  it.each(['a', 'vm', 'own-kernel', 'k8s', 'nist-800-190', 'a'.repeat(100)])(
    'takes "%s"',
    (word) => {
      expect(isId(word)).toBe(true);
    },
  );

  it.each([
    '',
    '1st',
    '-a',
    'a-',
    'a--b',
    'A',
    'a_b',
    'a b',
    'a.b',
    'é',
    'a\n',
    'a'.repeat(101),
    `a${'-a'.repeat(100_000)}-`,
  ])('refuses "%s"', (word) => {
    expect(isId(word)).toBe(false);
  });
});

describe('isLink(text)', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG',
    'https://example.org/漢字',
    'mailto:a@example.org',
    '/',
    '/docs/containers',
    '/docs/containers?a#b',
  ])('takes %s', (text) => {
    expect(isLink(text)).toBe(true);
  });

  it.each([
    '',
    'example.org',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    '/a b',
    '/\t/example.org',
    'https://',
    'https:/example.org',
    'https:example.org',
    'https://exa mple.org',
    'https://example.org\n',
    ' https://example.org',
    'https://docs.example.com@evil/',
    'https://docs.example.com:443@evil.example/',
    'http://user:secret@example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'blob:https://example.org/x',
    'mailto:',
  ])('refuses %j', (text) => {
    expect(isLink(text)).toBe(false);
  });
});

describe('checkText(node, what, context)', () => {
  it.each([
    ['markup', '<script>alert(1)</script> {1 + 1} `x` ${y}'],
    ['line ends and tabs', 'a\n\tb\r\n'],
    ['any script', 'é 漢字 العربية עברית हिन्दी'],
    ['joiners', 'می\u200cخواهم 👩\u200d🚀'],
    ['a soft hyphen', 'con\u00adtainer'],
    ['a space that does not break', '5\u00a0s'],
    ['the longest text', 'a'.repeat(defaultLimits.text)],
  ])('gives %s back as it is', (_, text) => {
    expect(check(text)).toEqual({text, codes: []});
  });

  it.each([
    ['a control', 'a\u001b[2J'],
    ['NUL', '\0'],
    ['a C1 control', '\u0085'],
    ['an override of direction', '\u202ea'],
    ['an embedding of direction', '\u202ba'],
    ['an isolate', '\u2066a'],
    ['a byte order mark', 'a\ufeff'],
    ['a line separator', 'a\u2028'],
    ['a paragraph separator', 'a\u2029'],
    ['half of a pair', 'a\ud800b'],
    ['the other half', 'a\udc00b'],
    ['a character of private use', '\ue000'],
    ['a character of private use in a far plane', '\u{f0000}'],
    ['what is no character', '\uffff'],
    ['an annotation', '\ufff9'],
  ])('refuses %s', (_, text) => {
    expect(check(text)).toEqual({codes: ['hidden-character']});
  });

  it('refuses text that is too long', () => {
    expect(check('a'.repeat(defaultLimits.text + 1))).toEqual({
      codes: ['text-too-long'],
    });
  });

  it('counts characters as people do', () => {
    expect(check('🚀'.repeat(defaultLimits.text)).codes).toEqual([]);
  });
});

function check(text: string) {
  const problems: Problem[] = [];
  const found = checkText(
    {kind: 'text', text, place: {start: 0, end: 0}},
    'note',
    {limits: defaultLimits, report: collect({path: 'x', text: ''}, problems)},
  );
  return {
    ...(found !== undefined && {text: found}),
    codes: problems.map(({code}) => code),
  };
}
