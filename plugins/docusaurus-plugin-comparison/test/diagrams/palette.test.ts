import fs from 'node:fs';
import type {PaletteToken} from 'mermaid-to-svg';
import {palette} from '../../src/diagrams/palette.js';

const names = Object.keys(palette) as PaletteToken[];
const grounds = names.filter((name) => /^(?:surface|group)$|-fill$/.test(name));

describe('palette', () => {
  it('agrees with the style sheet of pictures', () => {
    const css = fs.readFileSync(
      new URL(
        '../../src/theme/ComparisonPicture/styles.module.css',
        import.meta.url,
      ),
      'utf8',
    );
    const [, dark = ''] = /@media screen \{(.*?)\n\}/s.exec(css) ?? [];
    const [, forced = ''] =
      /@media \(forced-colors: active\) \{(.*?)\n\}/s.exec(css) ?? [];

    expect(readProperties(dark)).toEqual(
      names.map((name) => [palette[name].property, palette[name].dark]),
    );
    expect(readProperties(forced)).toEqual(
      names.map((name) => [
        palette[name].property,
        grounds.includes(name)
          ? 'Canvas'
          : name === 'border'
            ? 'GrayText'
            : 'CanvasText',
      ]),
    );
  });

  it('agrees with the style sheet of charts', () => {
    const [pictures, charts] = [
      'ComparisonPicture/styles',
      'ComparisonRangePlot/colors',
    ].map((name) =>
      readProperties(
        fs.readFileSync(
          new URL(`../../src/theme/${name}.module.css`, import.meta.url),
          'utf8',
        ),
      ).map((property) => property.join(': ')),
    );

    expect(charts).toHaveLength(10);
    expect(pictures).toEqual(expect.arrayContaining([...(charts ?? [])]));
  });

  it.each(['StackDiagram/styles', 'ComparisonRangePlot/styles'])(
    'agrees with the fallbacks of %s',
    (name) => {
      const css = fs.readFileSync(
        new URL(`../../src/theme/${name}.module.css`, import.meta.url),
        'utf8',
      );
      const used = [
        ...css.matchAll(/var\((--comparison-diagram-[\w-]+), ([^)]+)\)/g),
      ];
      const light = new Map<string, string>(
        names.map((each) => [palette[each].property, palette[each].light]),
      );

      expect(used.length).toBeGreaterThan(3);
      for (const [, property = '', fallback] of used) {
        expect([property, fallback?.replace(/^#fff$/, '#ffffff')]).toEqual([
          property,
          light.get(property),
        ]);
      }
    },
  );
});

function readProperties(css: string): readonly (readonly string[])[] {
  return [...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
}
