import {closest} from '../../src/problems/closest.js';

describe('closest(found, expected)', () => {
  const words = ['startup', 'own-kernel', 'boundary', 'vm'];

  it.each([
    ['statup', 'startup'],
    ['startups', 'startup'],
    ['startpu', 'startup'],
    ['own_kernel', 'own-kernel'],
    ['Boundary', 'boundary'],
    ['BOUNDARY', 'boundary'],
    ['vms', 'vm'],
  ])('takes "%s" for "%s"', (found, meant) => {
    expect(closest(found, words)).toBe(meant);
  });

  it.each(['', 'price', 'container', 'kernel', 'startup-time-in-seconds'])(
    'takes "%s" for none',
    (found) => {
      expect(closest(found, words)).toBeUndefined();
    },
  );

  // The last letters of a word of so many are other ones.
  it.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [8, 2],
    [9, 3],
    [11, 3],
    [12, 4],
    [30, 10],
    [60, 20],
  ])('of %d letters takes %d for a slip, and not one more', (length, slips) => {
    const word = 'a'.repeat(length);
    const withSlips = (count: number) => word.slice(count) + 'b'.repeat(count);

    expect(closest(withSlips(slips), [word])).toBe(word);
    expect(closest(withSlips(slips + 1), [word])).toBeUndefined();
  });

  it('prefers the nearest, then the first', () => {
    expect(closest('layer-b', ['layer-aa', 'layer-c', 'layer-d'])).toBe(
      'layer-c',
    );
    expect(closest('LAYER-D', ['layer-c', 'layer-d'])).toBe('layer-d');
  });

  it('takes any iterable', () => {
    expect(closest('aap', new Set(['aap', 'noot']))).toBe('aap');
    expect(closest('aap', [])).toBeUndefined();
  });

  it('tries two hundred words and no more', () => {
    const others = Array.from({length: 199}, (_, index) => `other-${index}`);

    expect(closest('statup', [...others, 'startup'])).toBe('startup');
    expect(closest('statup', ['other', ...others, 'startup'])).toBeUndefined();
  });

  it('does not try a long word, which costs its square', () => {
    const long = 'a'.repeat(100_000);

    expect(closest(long, [`${long}b`])).toBeUndefined();
    expect(closest('aap', [long])).toBeUndefined();
  });
});
