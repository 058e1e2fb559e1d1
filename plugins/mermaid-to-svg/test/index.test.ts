import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as entry from '../src/index.js';
import {kinds} from '../src/worker/kinds.js';

const {defaultPalette, measureText, resolveColors, supportedDiagrams, toSvg} =
  entry;
const folder = fileURLToPath(new URL('./texts/', import.meta.url));

describe('mermaid-to-svg', () => {
  it('exports', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'RenderError',
      'createRenderer',
      'defaultPalette',
      'measureText',
      'resolveColors',
      'supportedDiagrams',
      'toSvg',
    ]);
  });
});

describe('supportedDiagrams', () => {
  // The texts are drawn by other tests.
  it('names the kinds that there is a text of', () => {
    const words = fs.readdirSync(folder).map((name) => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      const [word = ''] = /^[\w-]+/.exec(text) ?? [];
      return word.replace(/-beta$/, '');
    });

    expect(words.sort()).toEqual([...supportedDiagrams]);
  });

  it('names as many kinds as the worker draws', () => {
    const drawn = new Set(Object.values(kinds).map(({settings}) => settings));

    // Five words start diagrams of C4.
    const named = new Set(
      supportedDiagrams.map((word) => word.replace(/^C4.*/, 'C4')),
    );

    expect(drawn.size).toBe(named.size);
  });
});

describe('measureText(text, font)', () => {
  // As Chromium measures Arimo.
  it('is the width in pixels', () => {
    const text = 'Virtual machine';

    expect(measureText(text, {size: 16})).toBeCloseTo(110.1, 0);
    expect(measureText(text, {size: 32})).toBeCloseTo(220.2, 0);
    expect(measureText(text, {size: 16, weight: 700})).toBeCloseTo(119, 0);
    expect(measureText('', {size: 16})).toBe(0);
  });
});

describe('resolveColors(svg, theme, palette)', () => {
  const {property, light, dark} = defaultPalette.text;
  const color = (name: string) => `var(${name}, ${light})`;

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('puts the colors of the %s theme into tags', (theme, shade) => {
    expect(
      resolveColors(`<text fill="${color(property)}">A</text>`, theme),
    ).toBe(`<text fill="${shade}">A</text>`);
  });

  it('knows the properties of the palette, and no others', () => {
    const text = {property: '--ink', light, dark};
    const svg = (fill: string) =>
      `<g fill="${color(property)}"><text fill="${fill}">A</text></g>`;

    expect(
      resolveColors(svg(color('--ink')), 'dark', {...defaultPalette, text}),
    ).toBe(svg(dark));
  });

  it('leaves a text that reads like a color as it is', () => {
    const svg = `<title>${color(property)}</title><text>a ${color(property)}</text>`;

    expect(resolveColors(svg, 'dark')).toBe(svg);
  });

  it('finds the end of a tag behind a ">" in an attribute', () => {
    expect(
      resolveColors(`<a href="#a>b" fill="${color(property)}"/>`, 'dark'),
    ).toBe(`<a href="#a>b" fill="${dark}"/>`);
  });
});

describe('toSvg(picture, id)', () => {
  const picture = {svg: ['<svg id="', '"><g id="', '-1"/></svg>']};

  it('puts the id in each of its places', () => {
    expect(toSvg(picture, 'a:b_1.2-é')).toBe(
      '<svg id="a:b_1.2-é"><g id="a:b_1.2-é-1"/></svg>',
    );
  });

  it.each(['', '1', 'a b', 'a"', 'a)', 'a&b', 'a<'])(
    'refuses the id %j',
    (id) => {
      expect(() => toSvg(picture, id)).toThrow(
        `Unexpected id ${JSON.stringify(id)}, expected a letter or "_", then letters, digits, "_", ".", ":" or "-".`,
      );
    },
  );
});
