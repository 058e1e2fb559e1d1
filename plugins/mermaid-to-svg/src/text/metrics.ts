import fs from 'node:fs';

/** The font size in pixels, and the weight as a number. */
export interface Font {
  readonly size: number;
  readonly weight: number;
  readonly isMonospaced?: boolean;
}

/** Pixels above and below the baseline. */
export interface Extent {
  readonly ascent: number;
  readonly descent: number;
}

/** The font family of pictures; the first fonts have the widths of Arimo. */
export const fontFamily =
  "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

/** Fonts for code, whose characters all have one width. */
export const monospacedFamily =
  "'Courier New', 'Liberation Mono', Cousine, monospace";
const monospacedWidth = 1229 / 2048;

interface MetricsTable<Widths, Pairs> {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly advances: Widths;
  /** The extent of ink above and below, if it is large. */
  readonly tops: Widths;
  readonly bottoms: Widths;
  readonly kerning: Pairs;
}

/** Metrics by code point and by pair of letters; see `pairOf`. */
type Face = MetricsTable<
  ReadonlyMap<number, number>,
  ReadonlyMap<number, number>
>;

/** Metrics as in the file: code points or pairs by measure. */
type Printed = MetricsTable<
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>
>;

const faces = readFaces();
const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The width of a text in pixels. */
export function advance(
  text: string,
  {size, weight, isMonospaced = false}: Font,
): number {
  if (isMonospaced && /^[\x20-\u02ff]*$/.test(text)) {
    return text.length * monospacedWidth * size;
  }
  const face = faceOf(weight);
  // Many texts are measured, and few have combining accents. A dash or an
  // ellipsis counts as a letter.
  return /^[\x20-\u02ff\u2010-\u2027]*$/.test(text)
    ? (latinUnits(text, face) / face.unitsPerEm) * size
    : (segmentUnits(text, face) / face.unitsPerEm + reserveFor(text, face)) *
        size;
}

/** The width of a text in which each code unit is a letter. */
function latinUnits(text: string, face: Face): number {
  let units = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    units +=
      (face.advances.get(code) ?? segmentWidth(text.charAt(index), face)) +
      (face.kerning.get(pairOf(previous, code)) ?? 0);
    previous = code;
  }
  return units;
}

/** The width of a text whose letters may have accents. */
function segmentUnits(text: string, face: Face): number {
  let units = 0;
  let previous = 0;
  for (const {segment} of segmenter.segment(text)) {
    const code = segment.length === 1 ? segment.charCodeAt(0) : 0;
    units +=
      segmentWidth(segment, face) +
      (face.kerning.get(pairOf(previous, code)) ?? 0);
    previous = code;
  }
  return units;
}

/** The key of a pair of letters, each of one code unit. */
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The height of a line of any text; browsers round to whole pixels. */
export function extentOf({size, weight}: Font): Extent {
  const {unitsPerEm, ascent, descent} = faceOf(weight);
  return {
    ascent: Math.round((ascent / unitsPerEm) * size),
    descent: Math.round((descent / unitsPerEm) * size),
  };
}

/** The height of a text; browsers include ink outside of the line. */
export function reachOf(text: string, font: Font): Extent {
  const {unitsPerEm, tops, bottoms} = faceOf(font.weight);
  let {ascent, descent} = extentOf(font);
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const top = ((tops.get(codePoint) ?? 0) / unitsPerEm) * font.size;
    const bottom = ((bottoms.get(codePoint) ?? 0) / unitsPerEm) * font.size;
    ascent = Math.max(ascent, Math.ceil(top));
    descent = Math.max(descent, Math.ceil(bottom));
  }
  return {ascent, descent};
}

/** The height of an "x" in pixels. */
export function xHeightOf({size, weight}: Font): number {
  const {unitsPerEm, xHeight} = faceOf(weight);
  return (xHeight / unitsPerEm) * size;
}

function faceOf(weight: number): Face {
  return weight >= 600 ? faces.bold : faces.regular;
}

// A letter with its accents.
function segmentWidth(segment: string, face: Face): number {
  if (segment.length === 1) {
    const known = face.advances.get(segment.charCodeAt(0));
    if (known !== undefined) {
      return known;
    }
  }
  let units = 0;
  for (const character of segment) {
    const known = face.advances.get(character.codePointAt(0) ?? 0);
    units += combiningMark.test(character)
      ? 0
      : (known ?? guess(character) * face.unitsPerEm);
  }
  return emoji.test(segment) ? Math.max(units, 1.4 * face.unitsPerEm) : units;
}

// A character that is shown as an emoji.
const emoji = /[\ufe0f\u20e3]/u;

// Marks over, under or in a letter.
const combiningMark =
  /^[\p{Mn}\p{Me}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]$/u;

const eastAsian =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;

// Widths, in em, of characters that are not in the fonts above. Browsers use
// other fonts for these. The widths are those of the wider letters of Noto.
const guesses: readonly (readonly [pattern: RegExp, ems: number])[] = [
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, 1.4],
  [/[\uff61-\uffdc]/u, 0.6],
  [eastAsian, 1],
  [/\ufdfd/u, 12],
  [/[\ufdf0-\ufdfc]/u, 3],
  [/\p{Script=Cuneiform}/u, 5],
  [/\p{Script=Arabic}/u, 0.65],
  [
    /[\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Sinhala}\p{Script=Tamil}]/u,
    1.3,
  ],
  [/[\p{Letter}\p{Mc}]/u, 0.85],
];

function guess(character: string): number {
  return guesses.find(([pattern]) => pattern.test(character))?.[1] ?? 1.3;
}

// Some letters are wider, which averages out in words but not in one or two
// letters.
function reserveFor(text: string, face: Face): number {
  return [...(text.match(/[^\x20-\u02ff]/gu) ?? [])].some(
    (character) =>
      !face.advances.has(character.codePointAt(0) ?? 0) &&
      /[\p{Letter}\p{Mc}]/u.test(character) &&
      !eastAsian.test(character),
  )
    ? 1.3
    : 0;
}

function readFaces(): Readonly<Record<'regular' | 'bold', Face>> {
  const file = new URL('./metrics.json', import.meta.url);
  const {regular, bold} = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<
    'regular' | 'bold',
    Printed
  >;
  return {regular: toFace(regular), bold: toFace(bold)};
}

function toFace(printed: Printed): Face {
  return {
    ...printed,
    advances: readRanges(printed.advances),
    tops: readRanges(printed.tops),
    bottoms: readRanges(printed.bottoms),
    kerning: readPairs(printed.kerning),
  };
}

function readRanges(
  groups: Readonly<Record<string, string>>,
): ReadonlyMap<number, number> {
  const measures = new Map<number, number>();
  for (const [measure, ranges] of Object.entries(groups)) {
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range
        .split('-')
        .map((each) => Number.parseInt(each, 36));
      for (let codePoint = from; codePoint <= to; codePoint += 1) {
        measures.set(codePoint, Number(measure));
      }
    }
  }
  return measures;
}

function readPairs(
  groups: Readonly<Record<string, string>>,
): ReadonlyMap<number, number> {
  const kerning = new Map<number, number>();
  for (const [width, pairs] of Object.entries(groups)) {
    for (let index = 0; index < pairs.length; index += 2) {
      const pair = pairOf(pairs.charCodeAt(index), pairs.charCodeAt(index + 1));
      kerning.set(pair, Number(width));
    }
  }
  return kerning;
}
