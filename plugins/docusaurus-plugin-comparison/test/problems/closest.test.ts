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

  it('does not try a long word, which costs its square', () => {
    const long = 'a'.repeat(100_000);

    expect(closest(long, [`${long}b`])).toBeUndefined();
    expect(closest('aap', [long])).toBeUndefined();
  });
});
