import {defaultPalette as palette, type PaletteToken} from '../src/palette.js';

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
  it('has letters that are read on whatever they stand on', () => {
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

  it('has no light color twice, so that each stands for one name', () => {
    const lights = names.map((name) => palette[name].light);

    expect(new Set(lights).size).toBe(names.length);
    expect(lights.filter((each) => !/^#[\da-f]{6}$/.test(each))).toEqual([]);
  });
});
