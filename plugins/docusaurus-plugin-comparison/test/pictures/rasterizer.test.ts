import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createPngFiles} from '../../src/pictures/pngFiles.js';
import {createRasterizer} from '../../src/pictures/rasterizer.js';

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="Arial, Arimo, sans-serif"><title>日本</title><text x="4" y="30">${text}</text></svg>`;

/** The width and height in the header of a PNG. */
function sizeOf(png: Uint8Array): readonly number[] {
  const buffer = Buffer.from(png);
  expect(buffer.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
}

describe('createRasterizer(siteDir, fonts)', () => {
  const rasterizer = createRasterizer(os.tmpdir(), []);

  it('makes PNG files of the size that is asked for', async () => {
    expect(sizeOf(await rasterizer.toPng(svgOf('a'), 1))).toEqual([300, 40]);
    expect(sizeOf(await rasterizer.toPng(svgOf('a'), 2))).toEqual([600, 80]);
  });

  it('draws text, with the same bytes each time', async () => {
    const png = await rasterizer.toPng(svgOf('Größe'), 1);

    expect(Buffer.from(await rasterizer.toPng(svgOf('Größe'), 1))).toEqual(
      Buffer.from(png),
    );
    expect(Buffer.from(await rasterizer.toPng(svgOf(''), 1))).not.toEqual(
      Buffer.from(png),
    );
  });

  it('draws each line of a text in its place', async () => {
    const lines = (space: string) =>
      svgOf(
        `<tspan x="40" y="12">first</tspan>${space}<tspan x="40" y="32">second</tspan>`,
      );
    const [one, other] = await Promise.all(
      [lines('<tspan font-size="0"> </tspan>'), lines('')].map((svg) =>
        rasterizer.toPng(svg, 1),
      ),
    );

    expect(Buffer.from(one ?? '')).toEqual(Buffer.from(other ?? ''));
  });

  it('finds the characters that would be boxes, but not those of the name', () => {
    expect(rasterizer.findMissing(svgOf('Größe ≤ 5 − Ω Я א'))).toEqual([]);
    expect(rasterizer.findMissing(svgOf('漢字 and عربي 🚀'))).toEqual([
      ...'漢字عربي🚀',
    ]);
    expect(rasterizer.findMissing(svgOf('\u2068a\u2069\u00a0b'))).toEqual([]);
  });

  it('reports a font that is not there', () => {
    expect(() => createRasterizer(os.tmpdir(), ['fonts/No.ttf'])).toThrow(
      'Unexpected "fonts/No.ttf" in the option "cardFonts" of docusaurus-plugin-comparison, expected a file that exists. Fix the path, which starts at the site, or remove it.',
    );
  });
});

describe('createPngFiles(rasterizer, folder)', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'png-'));
  let drawn = 0;
  const create = (fingerprint = 'a') =>
    createPngFiles(
      {
        ...createRasterizer(os.tmpdir(), []),
        fingerprint,
        toPng: async () => {
          drawn += 1;
          return Buffer.from('some bytes, then IEND\0\0\0\0', 'latin1');
        },
      },
      folder,
    );

  afterAll(() => fs.rmSync(folder, {recursive: true}));

  it('draws each content once', async () => {
    await create().draw(svgOf('a'), 1);
    await create().draw(svgOf('a'), 1);
    expect(drawn).toBe(1);

    await create().draw(svgOf('b'), 1);
    await create().draw(svgOf('a'), 2);
    await create('b').draw(svgOf('a'), 1);
    expect(drawn).toBe(4);
  });

  it('draws again what was not written whole', async () => {
    for (const file of fs.readdirSync(folder)) {
      fs.writeFileSync(path.join(folder, file), 'some');
    }
    await create().draw(svgOf('a'), 1);
    expect(drawn).toBe(5);
  });

  it('removes what a build does not use', async () => {
    const files = create();
    await files.draw(svgOf('a'), 1);
    await files.prune();

    expect(fs.readdirSync(folder)).toHaveLength(1);
  });

  it('draws nothing with a character that no font has', async () => {
    const files = create();

    expect(files.canDraw(svgOf('漢'))).toBe(false);
    expect(await files.draw(svgOf('漢字'), 1)).toBeUndefined();
    expect(files.listMissing()).toEqual(['漢', '字']);
  });
});
