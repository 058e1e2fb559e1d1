import {boxOfPath, lengthOfPath, parsePath} from '../../src/geometry/path.js';

describe('boxOfPath(segments)', () => {
  it.each([
    ['M0 0 L10 20', 0, 0, 10, 20],
    ['M10,10h5v-20H2V7z', 2, -10, 15, 10],
    ['m1 1 2 3 4 5', 1, 1, 7, 9],
    // A curve stays within its handles.
    ['M0 0 C0 40 100 40 100 0', 0, 0, 100, 30],
    ['M0 0 Q50 100 100 0', 0, 0, 100, 50],
    ['M0 0 Q50 100 100 0 T200 0', 0, -50, 200, 50],
    ['M0 0 C0 40 100 40 100 0 S200 -40 200 0', 0, -30, 200, 30],
    // A circle in two arcs, and arcs that grow to reach.
    ['M0 50 A50 50 0 1 1 100 50 A50 50 0 1 1 0 50', 0, 0, 100, 100],
    // From one point to another: a quarter of a circle, or the other three, each
    // in both directions.
    ['M0 50 A50 50 0 0 0 50 0', 0, 0, 50, 50],
    ['M0 50 A50 50 0 0 1 50 0', 0, 0, 50, 50],
    ['M0 50 A50 50 0 1 0 50 0', 0, 0, 100, 100],
    ['M0 50 A50 50 0 1 1 50 0', -50, -50, 50, 50],
    ['M0 0 a1 1 0 0 1 20 0', 0, -10, 20, 0],
    ['M1e1-5 l.5.5', 10, -5, 10.5, -4.5],
  ])('is right for %s', (d, left, top, right, bottom) => {
    const box = boxOfPath(parsePath(d));

    expect(box?.left).toBeCloseTo(left, 6);
    expect(box?.top).toBeCloseTo(top, 6);
    expect(box?.right).toBeCloseTo(right, 6);
    expect(box?.bottom).toBeCloseTo(bottom, 6);
  });

  it('ends at a mistake', () => {
    expect(boxOfPath(parsePath('M0 0 L5 5 L7'))).toEqual({
      left: 0,
      top: 0,
      right: 5,
      bottom: 5,
    });
    expect(boxOfPath(parsePath('nonsense'))).toBeUndefined();
  });
});

describe('lengthOfPath(segments)', () => {
  it('adds lines and curves', () => {
    const line = parsePath('M0 0 H30 V40');
    const circle = parsePath('M0 50 A50 50 0 0 1 100 50');

    expect(lengthOfPath(line)).toBe(70);
    expect(lengthOfPath(circle)).toBeCloseTo(Math.PI * 50, 0);
  });
});
