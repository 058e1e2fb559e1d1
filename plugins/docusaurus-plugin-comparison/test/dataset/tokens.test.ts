import {findFault} from '../../src/dataset/tokens.js';

function findTooDeep(text: string, limit: number): number | undefined {
  const fault = findFault(text, limit);
  return fault?.kind === 'too-deep' ? fault.offset : undefined;
}

function findOpenQuote(text: string): number | undefined {
  const fault = findFault(text, 1_000);
  return fault?.kind === 'open-quote' ? fault.offset : undefined;
}

// A line counts as a level, and so does each "-", "?", "[" and "{" on it.
describe('findTooDeep(text, limit)', () => {
  it.each([
    ['[[[[', 2],
    ['a: [b, {c: [d]}]', 11],
    ['- - - - x', 4],
    ['a:\n b:\n  c:\n   d: x', 12],
    ['- - x\n- - - x', 10],
    ['- -\n    - x', 4],
  ])('gives the offset of the first level too many in %j', (text, offset) => {
    expect(findTooDeep(text, 3)).toBe(offset);
  });

  it.each(['', 'a: x', '[[[]]]', '[]\n'.repeat(100), 'a: [b]\n'.repeat(100)])(
    'gives nothing for %j',
    (text) => {
      expect(findTooDeep(text, 4)).toBeUndefined();
    },
  );
});

describe('findOpenQuote(text)', () => {
  it.each([
    ['a: "b', 3],
    ["a: 'b\n", 3],
    ['a: "', 3],
    ['a: "b"\nc: [\'d\', "e]\n', 16],
    ['a: "b \\" c\n', 3],
    ["a: 'b '' c\n", 3],
    ['a: "b\nc: d\ne: "f"\n', 3],
  ])('gives the offset of the quote in %j', (text, offset) => {
    expect(findOpenQuote(text)).toBe(offset);
  });

  it.each([
    '',
    'a: b\n',
    'a: "b"\n',
    'a: "b \\" c"\n',
    "a: 'b '' c'\n",
    'a: "b\n  c"\n',
    "a: it's\n",
    '# "a\nb: |\n  "c\n',
  ])('gives nothing for %j', (text) => {
    expect(findOpenQuote(text)).toBeUndefined();
  });
});
