import {findTooDeep} from '../../src/dataset/tokens.js';

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
