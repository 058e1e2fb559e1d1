import {advance, extentOf, reachOf} from '../../src/text/metrics.js';

const regular = {size: 16, weight: 400};
const bold = {size: 16, weight: 700};

describe('advance(text, font)', () => {
  // As Chromium measures Arimo.
  it.each([
    ['Binaries', regular, 57.8],
    ['Binaries and libraries', regular, 149.4],
    ['Virtual machine', regular, 110.1],
    ['AVAVAV To Te', regular, 100.3],
    ['Virtual machine', bold, 119],
    ['', regular, 0],
  ])('is the width of "%s"', (text, font, width) => {
    expect(Math.abs(advance(text, font) - width)).toBeLessThan(0.2);
  });

  it('counts an accent as no letter of its own', () => {
    expect(advance('e\u0301', regular)).toBe(advance('e', regular));
    expect(advance('é', regular)).toBe(advance('e', regular));
  });

  // Pixels that Noto's widest fonts take, at a hundred pixels.
  it.each([
    ['虚拟机与容器', 600],
    ['가상 머신과 컨테이너', 931],
    ['نظام التشغيل', 604],
    ['ص', 131],
    ['वर्चुअल मशीन', 498],
    ['ணௌ', 388],
    ['ဪ', 245],
    ['เครื่องเสมือน', 560],
    ['🚀', 125],
    ['👩\u200d🚀', 125],
    ['→ ⇒ ≥ ∑ ✓ ★', 693],
  ])('leaves room for %s', (text, width) => {
    expect(advance(text, {size: 100, weight: 400})).toBeGreaterThanOrEqual(
      width,
    );
  });
});

describe('reachOf(text, font)', () => {
  it('adds the ink that leaves the line, as Chromium does', () => {
    expect(extentOf(regular)).toEqual({ascent: 14, descent: 3});
    expect(reachOf('Hx', regular)).toEqual({ascent: 14, descent: 3});
    expect(reachOf('Hxg', regular)).toEqual({ascent: 14, descent: 4});
    expect(reachOf('g', {size: 13, weight: 400})).toEqual({
      ascent: 12,
      descent: 3,
    });
  });
});
