import {findTooDeep} from '../../src/dataset/depth.js';

describe('findTooDeep(text, limit)', () => {
  it.each([
    ['[[[[', 3],
    ['a: [b, {c: [d, [e]]}]', 15],
    ['- - - - x', 6],
    ['a:\n b:\n  c:\n   d: x', 10],
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
