import fs from 'node:fs';
import type {Page} from 'playwright-core';
import {palette} from '../../src/diagrams/palette.js';
import {usePages} from '../support/pages.js';
import {pageOf} from './renderRangePlot.js';

type Theme = 'light' | 'dark';
/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

const pages = usePages();

const deficiencies = [
  'none',
  'protanopia',
  'deuteranopia',
  'tritanopia',
  'achromatopsia',
] as const;
const cases = deficiencies.flatMap((deficiency) =>
  (['light', 'dark'] as const).map((theme) => [deficiency, theme] as const),
);

const tones = ['good', 'fair', 'weak', 'bad'] as const;
const tints = ['neutral', 'platform', 'system', 'support', 'workload'] as const;

/** The colors that mean something in charts, tables and stacks, by name. */
function colorsOf(theme: Theme): Readonly<Record<string, string>> {
  const token = (name: keyof typeof palette) => palette[name][theme];
  const css = fs.readFileSync(
    new URL(
      '../../src/theme/ComparisonTable/shapes.module.css',
      import.meta.url,
    ),
    'utf8',
  );
  const toneColor = (tone: string) =>
    [...css.matchAll(new RegExp(`--comparison-${tone}-color: (#\\w+)`, 'g'))][
      theme === 'light' ? 0 : 1
    ]?.[1] ?? '';
  return {
    surface: token('surface'),
    text: token('text'),
    muted: token('muted'),
    mark: token('series-1'),
    boundary: token('series-5'),
    border: token('border'),
    ...Object.fromEntries(tones.map((tone) => [tone, toneColor(tone)])),
    ...Object.fromEntries(
      tints.flatMap((tint) => [
        [`${tint} fill`, token(`${tint}-fill`)],
        [`${tint} stroke`, token(`${tint}-stroke`)],
      ]),
    ),
  };
}

/** What a reader sees of colors, as Chromium simulates it. */
async function seen(
  page: Page,
  colors: Readonly<Record<string, string>>,
  type: (typeof deficiencies)[number],
): Promise<Readonly<Record<string, Rgb>>> {
  const names = Object.keys(colors);
  const swatches = names
    .map(
      (name) =>
        `<rect fill="${colors[name]}" width="8" height="8" x="${8 * names.indexOf(name)}"/>`,
    )
    .join('');
  await page.setContent(
    `<style>body {margin: 0}</style><svg width="${8 * names.length}" height="8">${swatches}</svg>`,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', {type});
  const picture = await page.screenshot({
    clip: {x: 0, y: 0, width: 8 * names.length, height: 8},
  });
  await session.send('Emulation.setEmulatedVisionDeficiency', {type: 'none'});
  await session.detach();
  const pixels = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 4, image.width, 1).data ?? [])];
  }, picture.toString('base64'));
  return Object.fromEntries(
    names.map((name, index) => {
      const start = 4 * (8 * index + 4);
      const [red = NaN, green = NaN, blue = NaN] = pixels.slice(
        start,
        start + 3,
      );
      return [name, [red, green, blue] as const];
    }),
  );
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminanceOf([red, green, blue]: Rgb): number {
  return (
    0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
  );
}

/** As WCAG defines it, from 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].sort(
    (x, y) => x - y,
  );
  return (high + 0.05) / (low + 0.05);
}

/** The distance in CIELAB (1976): a difference of 2 is just noticed. */
function distance(a: Rgb, b: Rgb): number {
  const [one, other] = [toLab(a), toLab(b)];
  return Math.hypot(...one.map((each, index) => each - (other[index] ?? 0)));
}

function toLab(color: Rgb): readonly number[] {
  const [red, green, blue] = color.map(toLinear) as [number, number, number];
  const bend = (share: number) =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  const x = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = bend(luminanceOf(color));
  const z = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const blank = pageOf('');

async function seenIn(deficiency: (typeof deficiencies)[number], theme: Theme) {
  const page = await pages.openEmpty();
  await page.setContent(blank);
  const colors = await seen(page, colorsOf(theme), deficiency);
  return (name: string): Rgb => {
    const color = colors[name];
    if (!color) {
      throw new Error(`no color ${name}`);
    }
    return color;
  };
}

describe.each(cases)('colors as seen with %s (%s)', (deficiency, theme) => {
  it('contrast with what is behind them', async () => {
    const of = await seenIn(deficiency, theme);
    const pairs: readonly (readonly [string, string, number])[] = [
      ['text', 'surface', 4.5],
      ['muted', 'surface', 4.5],
      ...['mark', 'boundary', 'border', ...tones].map(
        (name) => [name, 'surface', 3] as const,
      ),
      ...tints.flatMap((tint) => [
        ['text', `${tint} fill`, 4.5] as const,
        [`${tint} stroke`, `${tint} fill`, 3] as const,
      ]),
    ];

    expect(
      pairs
        .map(([a, b, least]) => [a, b, contrast(of(a), of(b)), least] as const)
        .filter(([, , found, least]) => found < least),
    ).toEqual([]);
  });

  it('differ where two of them mean two things', async () => {
    const of = await seenIn(deficiency, theme);
    // An earlier and a later value, a boundary and what is missing. Tones come
    // with shapes, of which no two words of a scale have the same one.
    const pairs = [
      ['mark', 'border'],
      ['boundary', 'border'],
    ] as const;

    expect(
      pairs
        .map(([a, b]) => [a, b, distance(of(a), of(b))] as const)
        .filter(([, , found]) => found < 8),
    ).toEqual([]);
  });
});

describe('the simulation', () => {
  it('would find red and green of one lightness', async () => {
    const page = await pages.openEmpty();
    const colors = {red: '#c0504d', green: '#6f8f3f'};
    const [far, near] = [
      await seen(page, colors, 'none'),
      await seen(page, colors, 'deuteranopia'),
    ].map(({red, green}) => distance(red ?? [0, 0, 0], green ?? [0, 0, 0]));

    expect(far).toBeGreaterThan(50);
    expect(near).toBeLessThan(25);
  });
});
