// Writes src/render/worker/text/metrics.json: how wide the letters of Arimo are,
// whose widths are those of Arial, Helvetica and Liberation Sans. Run it after
// an update of @fontsource/arimo: node metrics/make.js
import fs from 'node:fs';
import {createRequire} from 'node:module';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const subsets = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'hebrew',
  'vietnamese',
];
const weights = {regular: 400, bold: 700};
const output = new URL('../src/text/metrics.json', import.meta.url);

const metrics = Object.fromEntries(
  Object.entries(weights).map(([name, weight]) => [name, measure(weight)]),
);
fs.writeFileSync(output, `${JSON.stringify(metrics, null, 2)}\n`);

function measure(weight) {
  const fonts = subsets.map((subset) =>
    fontkit.create(
      fs.readFileSync(
        require.resolve(
          `@fontsource/arimo/files/arimo-${subset}-${weight}-normal.woff2`,
        ),
      ),
    ),
  );
  const [latin] = fonts;
  const {ascent, descent} = latin.hhea;
  return {
    // Units are of the em, as in the font.
    unitsPerEm: latin.unitsPerEm,
    ascent,
    descent: -descent,
    xHeight: latin.xHeight,
    advances: group(listGlyphs(fonts, (glyph) => glyph.advanceWidth)),
    // Only where the ink may reach out of a line.
    tops: group(
      listGlyphs(fonts, ({bbox}) => bbox.maxY),
      (top) => top > 0.85 * latin.unitsPerEm,
    ),
    bottoms: group(
      listGlyphs(fonts, ({bbox}) => -bbox.minY),
      (bottom) => bottom > 0.15 * latin.unitsPerEm,
    ),
    kerning: listKerning(latin),
  };
}

/** A measure of each letter, by code point. */
function listGlyphs(fonts, read) {
  const measures = new Map();
  for (const font of fonts) {
    for (const codePoint of font.characterSet) {
      if (codePoint >= 0x20 && !measures.has(codePoint)) {
        measures.set(codePoint, read(font.glyphForCodePoint(codePoint)));
      }
    }
  }
  return measures;
}

/** Code points by their measure, as ranges in base 36: "22-24 2a". */
function group(measures, matters = () => true) {
  const groups = {};
  for (const [codePoint, measure] of [...measures].sort(([a], [b]) => a - b)) {
    if (!matters(measure)) {
      continue;
    }
    const ranges = (groups[measure] ??= []);
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) {
      last[1] = codePoint;
    } else {
      ranges.push([codePoint, codePoint]);
    }
  }
  const print = ([first, last]) =>
    [...new Set([first, last])].map((each) => each.toString(36)).join('-');
  return Object.fromEntries(
    Object.entries(groups).map(([measure, ranges]) => [
      measure,
      ranges.map(print).join(' '),
    ]),
  );
}

/** Pairs of ASCII letters by how much closer they are: {"-152": "AVAW…"}. */
function listKerning(font) {
  const kerning = {};
  const letters = Array.from({length: 95}, (_, index) =>
    String.fromCharCode(0x20 + index),
  );
  const widthOf = (text) => font.layout(text).advanceWidth;
  for (const first of letters) {
    for (const second of letters) {
      const closer = widthOf(first + second) - widthOf(first) - widthOf(second);
      if (closer !== 0) {
        kerning[closer] = (kerning[closer] ?? '') + first + second;
      }
    }
  }
  return kerning;
}
