import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type * as resvg from '@resvg/resvg-js';
import {OptionsError} from '../problems/optionsError.js';

/** Makes PNG files of SVG text, with the same bytes on every machine. */
export interface Rasterizer {
  /** Changes with all that changes the bytes of a PNG, but for the SVG. */
  readonly fingerprint: string;
  /** @param scale - Pixels of the PNG for each pixel of the SVG. */
  toPng(svg: string, scale: number): Promise<Uint8Array>;
  /** The characters of an SVG that no font has: they would be empty boxes. */
  findMissing(svg: string): readonly string[];
}

const rasterizerPackage = '@resvg/resvg-js';
const fontPackage = '@expo-google-fonts/arimo';
/** The font whose widths `measureText` knows, in both of its weights. */
const fontFiles = [
  '400Regular/Arimo_400Regular.ttf',
  '700Bold/Arimo_700Bold.ttf',
];

/**
 * Makes a rasterizer with packages that a site has installed.
 *
 * @param fonts - Paths of further fonts from the site, for characters that the
 *   font of pictures does not have.
 * @throws {OptionsError} If a package or a font is not there.
 */
export function createRasterizer(
  siteDir: string,
  fonts: readonly string[],
): Rasterizer {
  const {renderAsync, Resvg} = requireFrom(siteDir, rasterizerPackage, (from) =>
    from(rasterizerPackage),
  ) as typeof resvg;
  const {version} = requireFrom(siteDir, rasterizerPackage, (from) =>
    from(`${rasterizerPackage}/package.json`),
  ) as {readonly version: string};
  const files = [
    ...fontFiles.map((file) =>
      requireFrom(siteDir, fontPackage, (from) =>
        from.resolve(`${fontPackage}/${file}`),
      ),
    ),
    ...fonts.map((font) => resolveFont(siteDir, font)),
  ];
  const hash = createHash('sha256').update(version);
  files.forEach((file) => hash.update(fs.readFileSync(file)));
  const options: resvg.ResvgRenderOptions = {
    font: {
      // Those of the machine would make other pictures on each one.
      loadSystemFonts: false,
      fontFiles: files,
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  };
  const outlineOf = (character: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text x="9" y="50" font-family="Arimo">${character}</text></svg>`,
      options,
    ).toString();
  const isMissing = new Map<string, boolean>();
  return {
    fingerprint: hash.digest('hex'),
    async toPng(svg, scale) {
      const fitTo = {mode: 'zoom', value: scale} as const;
      const image = await renderAsync(dropHiddenSpaces(svg), {
        ...options,
        fitTo,
      });
      return image.asPng();
    },
    findMissing(svg) {
      // No font has the last code point, so that its outline is the empty box.
      const box = outlineOf('\u{10ffff}');
      return listUncommon(svg).filter((character) => {
        const known = isMissing.get(character) ?? outlineOf(character) === box;
        isMissing.set(character, known);
        return known;
      });
    },
  };
}

/**
 * Removes the spaces that keep the words of two lines apart for programs. They
 * have no size, and resvg would draw the letter after one where the space is.
 */
function dropHiddenSpaces(svg: string): string {
  return svg.replaceAll('<tspan font-size="0"> </tspan>', '');
}

/** The characters of an SVG that are drawn, and that fonts may not have. */
function listUncommon(svg: string): readonly string[] {
  const drawn = svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '');
  return [...new Set(drawn.match(/[^\0-\x7f]/gu))].filter(
    (character) =>
      !/^[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u.test(character),
  );
}

type From = ReturnType<typeof createRequire>;

/** Requires what the site has, or else what is next to this package. */
function requireFrom<Found>(
  siteDir: string,
  name: string,
  read: (from: From) => Found,
): Found {
  const places = [path.join(siteDir, 'package.json'), import.meta.url];
  for (const place of places) {
    try {
      return read(createRequire(place));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') {
        throw error;
      }
    }
  }
  throw new OptionsError(
    `The option "socialCards" of docusaurus-plugin-comparison needs the package ${name}, which is not installed. Run "npm install ${rasterizerPackage} ${fontPackage}", or remove the option.`,
  );
}

/** The absolute path of a font of the site. */
function resolveFont(siteDir: string, font: string): string {
  const file = path.resolve(siteDir, font);
  if (!fs.statSync(file, {throwIfNoEntry: false})?.isFile()) {
    throw new OptionsError(
      `Unexpected ${JSON.stringify(font)} in the option "cardFonts" of docusaurus-plugin-comparison, expected a file that exists. Fix the path, which starts at the site, or remove it.`,
    );
  }
  return file;
}
