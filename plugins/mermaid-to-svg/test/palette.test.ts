import {defaultPalette as palette, type PaletteToken} from '../src/palette.js';
import {sentinel} from '../src/output/palette.js';

const names = Object.keys(palette) as PaletteToken[];
const grounds = names.filter((name) => /^(?:surface|group)$|-fill$/.test(name));
const letters: readonly PaletteToken[] = ['text', 'muted'];
const lines = names.filter(
  (name) => !grounds.includes(name) && !letters.includes(name),
);
const themes = ['light', 'dark'] as const;

/** Contrast as WCAG 2.2 defines it. */
function contrast(first: string, second: string): number {
  const [dark = 0, bright = 0] = [luminance(first), luminance(second)].sort(
    (a, b) => a - b,
  );
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is too weak, as words. */
function findWeak(
  pairs: readonly (readonly [PaletteToken, PaletteToken])[],
  least: number,
): readonly string[] {
  return themes.flatMap((theme) =>
    pairs
      .map(([mark, ground]) => ({
        ratio: contrast(palette[mark][theme], palette[ground][theme]),
        name: `${mark} on ${ground}, ${theme}`,
      }))
      .filter(({ratio}) => ratio < least)
      .map(({ratio, name}) => `${name}: ${ratio.toFixed(2)}`),
  );
}

describe('defaultPalette', () => {
  it('has text that is legible on every background', () => {
    const pairs = letters.flatMap((letter) =>
      grounds.map((ground) => [letter, ground] as const),
    );

    expect(pairs).toHaveLength(14);
    expect(findWeak(pairs, 4.5)).toEqual([]);
  });

  it('has lines that are seen on the page, on a group and on their fill', () => {
    const pairs = lines.flatMap((line) =>
      grounds
        .filter((ground) => {
          const tone = /^(.*)-stroke$/.exec(line)?.[1];
          return ['surface', 'group', `${tone}-fill`].includes(ground);
        })
        .map((ground) => [line, ground] as const),
    );

    expect(pairs).toHaveLength(2 * 13 + 5);
    expect(findWeak(pairs, 3)).toEqual([]);
  });

  it('has a sentinel for each token, and none that people write', () => {
    const sentinels = names.map(sentinel);
    const written = [
      ...names.flatMap((name) => themes.map((theme) => palette[name][theme])),
      // White, black, off-whites, and pastels of Tailwind and Material.
      '#ffffff',
      '#fffffe',
      '#fefefe',
      '#fdfdfd',
      '#fafafa',
      '#f8f8f8',
      '#f9f9f9',
      '#f5f5f5',
      '#f0f0f0',
      '#eeeeee',
      '#e5e5e5',
      '#e0e0e0',
      '#f8f9fa',
      '#f9fafb',
      '#f3f4f6',
      '#e5e7eb',
      '#f1f5f9',
      '#e2e8f0',
      '#fef3c7',
      '#fef9c3',
      '#dbeafe',
      '#d1fae5',
      '#fce7f3',
      '#fff3e0',
      '#e3f2fd',
      '#e8f5e9',
      '#f3e5f5',
      '#fffde7',
      '#fce4ec',
      '#e1f5fe',
      '#1b1b1d',
      '#1c1e21',
      '#1e1e1e',
      '#1f2937',
      '#222222',
      '#111827',
    ];

    expect(new Set(sentinels).size).toBe(names.length);
    expect(sentinels.filter((each) => written.includes(each))).toEqual([]);
    expect(sentinels.filter((each) => !/^#[\da-f]{6}$/.test(each))).toEqual([]);
  });
});
