import {findTooDeep} from '../../src/dataset/depth.js';

describe('findTooDeep(text, limit)', () => {
  // A line counts as a level, and what it opens as further ones.
  it.each([
    ['[[[[', 2],
    ['a: [b, {c: [d, [e]]}]', 11],
    ['- - - - x', 4],
    ['a:\n b:\n  c:\n   d: x', 12],
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
