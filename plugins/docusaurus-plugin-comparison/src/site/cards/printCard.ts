import {measureText} from 'mermaid-to-svg';
import {breakLines} from '../../charts/standaloneFrame.js';
import {printStar} from '../../charts/star.js';
import {colorOf, element, svgText} from '../../charts/svg.js';
import {escapeHtml} from '../../views/escapeHtml.js';
import type {CardContent, CardRow, CardValue} from './cardContent.js';
import {sizeOfSvg} from './sizeOfSvg.js';

export const cardWidth = 1200;
export const cardHeight = 630;

const margin = 72;
const factHeight = 84;
const bodyBottom = 545;
const labelWidth = 350;
const columnGap = 32;
/** Bold titles, the first of which fits; otherwise the last is shortened. */
const titleSizes = [
  {size: 64, lines: 2},
  {size: 52, lines: 2},
  {size: 44, lines: 3},
];

/** What a card shows. */
export interface Card {
  readonly title: string;
  /** The name of the site. */
  readonly site: string;
  readonly content: CardContent;
  /** A picture in place of the facts, as an SVG. */
  readonly picture?: string | undefined;
  readonly isRightToLeft: boolean;
}

/** Where lines of text begin, and which way they run. */
interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly fill?: 'text' | 'muted';
}

/** A card of 1200 × 630 pixels as an SVG, in the colors of the palette. */
export function printCard(card: Card): string {
  const {title, site, content, picture, isRightToLeft} = card;
  const print = (text: string, place: TextPlace) =>
    printCardText(text, place, isRightToLeft);
  const width = cardWidth - 2 * margin;
  const titleWidth = picture === undefined ? width : 400;
  const {lines, size} = fitTitle(title, titleWidth);
  const lineHeight = Math.round(size * 1.2);
  const titleTop = 120;
  const bodyTop = titleTop + lines.length * lineHeight + 24;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${cardWidth} ${cardHeight}`,
      width: cardWidth,
      height: cardHeight,
      'font-family': 'Arimo',
    },
    element('rect', {
      width: cardWidth,
      height: cardHeight,
      fill: colorOf('surface'),
    }),
    element('rect', {width: cardWidth, height: 16, fill: colorOf('series-1')}),
    print(ellipsize(site, titleWidth, 28, 400), {
      x: margin,
      y: 92,
      size: 28,
      fill: 'muted',
    }),
    lines.map((line, index) =>
      print(line, {
        x: margin,
        y: titleTop + (index + 0.8) * lineHeight,
        size,
        weight: 700,
      }),
    ),
    picture === undefined
      ? printFacts(content, bodyTop, print, isRightToLeft)
      : placePicture(picture, isRightToLeft),
  );
}

/** The largest size in which a title fits, and its lines. */
function fitTitle(
  title: string,
  width: number,
): {readonly lines: readonly string[]; readonly size: number} {
  for (const {size, lines: most} of titleSizes) {
    const lines = breakLines(title, width, size);
    const fits = lines.every(
      (line) => measureText(line, {size, weight: 700}) <= width,
    );
    if (fits && lines.length <= most) {
      return {lines, size};
    }
  }
  const {size, lines: most} = titleSizes.at(-1) ?? {size: 44, lines: 3};
  const lines = breakLines(title, width, size);
  const kept = lines.slice(0, most);
  const rest = lines.slice(most - 1).join(' ');
  return {
    size,
    lines: [
      ...kept.slice(0, most - 1),
      ...(lines.length >= most ? [rest] : []),
    ].map((line) => ellipsize(line, width, size, 700)),
  };
}

function printFacts(
  {rows, heads, names}: CardContent,
  top: number,
  print: (text: string, place: TextPlace) => string,
  isRightToLeft: boolean,
): readonly string[] {
  const width = cardWidth - 2 * margin;
  const values = margin + labelWidth + columnGap;
  const half = (width - labelWidth - columnGap) / 2;
  const valueWidth = (heads ? half : half * 2) - columnGap;
  const printHeads = heads?.map((head, index) =>
    print(ellipsize(head, valueWidth, 28, 700), {
      x: values + index * half,
      y: top + 30,
      size: 28,
      weight: 700,
    }),
  );
  const first = top + (heads ? 48 : 0);
  const count = Math.max(0, Math.floor((bodyBottom - first) / factHeight));
  // Without a fact, the names are what the card shows.
  const named =
    rows.length === 0
      ? {lines: fitNames(names, width, 34, 5), y: top + 40, size: 34}
      : {lines: fitNames(names, width, 26, 1), y: 592, size: 26};
  const printNames = named.lines.map((line, index) =>
    print(line, {
      x: margin,
      y: named.y + index * 52,
      size: named.size,
      fill: 'muted',
    }),
  );
  const printRow = ({label, values: cells}: CardRow, index: number) => {
    const y = first + index * factHeight;
    return [
      element('line', {
        x1: margin,
        x2: cardWidth - margin,
        y1: y,
        y2: y,
        stroke: colorOf('border'),
        'stroke-opacity': 0.5,
        'stroke-width': 2,
      }),
      ...printCardLabel(label, y, print),
      ...cells.flatMap((cell, at) =>
        printCardValue(
          cell,
          {x: values + at * half, y: y + 54, width: valueWidth},
          print,
          isRightToLeft,
        ),
      ),
    ];
  };
  return [
    ...(printHeads ?? []),
    ...rows.slice(0, count).flatMap(printRow),
    ...(heads ? [] : printNames),
  ];
}

/** The name of a criterion, in one line or in two smaller ones. */
function printCardLabel(
  label: string,
  y: number,
  print: (text: string, place: TextPlace) => string,
): readonly string[] {
  const fits = measureText(label, {size: 28}) <= labelWidth;
  const lines = fits ? [label] : breakLines(label, labelWidth, 24);
  const shown = [
    ...lines.slice(0, 1),
    ...(lines.length > 1 ? [lines.slice(1).join(' ')] : []),
  ];
  return shown.map((line, index) =>
    print(ellipsize(line, labelWidth, fits ? 28 : 24, 400), {
      x: margin,
      y: fits ? y + 52 : y + 37 + index * 30,
      size: fits ? 28 : 24,
      fill: 'muted',
    }),
  );
}

function printCardValue(
  {text, isBest, last}: CardValue,
  {x, y, width}: Readonly<Record<'x' | 'y' | 'width', number>>,
  print: (text: string, place: TextPlace) => string,
  isRightToLeft: boolean,
): readonly string[] {
  const starRoom = isBest ? 42 : 0;
  const size = last === undefined ? 32 : 26;
  const line = ellipsize(text, width - starRoom, size, 700);
  if (last !== undefined) {
    return [line, ellipsize(last, width, size, 700)].map((each, index) =>
      print(each, {x, y: y - 17 + index * 33, size, weight: 700}),
    );
  }
  const starX = isRightToLeft ? cardWidth - x - 32 : x;
  return [
    ...(isBest ? [printStar(starX, y - 28, 32)] : []),
    print(line, {x: x + starRoom, y, size, weight: 700}),
  ];
}

/** As many names as there is room for, and how many more there are. */
function fitNames(
  names: readonly string[],
  width: number,
  size: number,
  most: number,
): readonly string[] {
  for (let count = Math.min(names.length, 60); count > 1; count -= 1) {
    const rest = names.length - count;
    const shown = names.slice(0, count).join('\u00a0· ');
    const text = rest > 0 ? `${shown}\u00a0· +${rest}` : shown;
    const lines = breakLines(text, width, size);
    const fits = lines.every(
      (line) => measureText(line, {size, weight: 700}) <= width,
    );
    if (fits && lines.length <= most) {
      return lines;
    }
  }
  return [ellipsize(names.join('\u00a0· '), width, size, 400)];
}

/** A picture at the end of a card, as large as it fits. */
function placePicture(svg: string, isRightToLeft: boolean): string {
  const {width, height} = sizeOfSvg(svg);
  const scale = scaleOfPicture(svg);
  const end = cardWidth - 48 - width * scale;
  const x = isRightToLeft ? 48 : end;
  const y = (cardHeight + 16 - height * scale) / 2;
  return element('g', {transform: `translate(${x} ${y}) scale(${scale})`}, svg);
}

/** How much larger a picture is on a card. */
export function scaleOfPicture(svg: string): number {
  const {width, height} = sizeOfSvg(svg);
  return Math.min(640 / width, 550 / height, 1.5);
}

/** A text that ends in "…" where it has no room. */
function ellipsize(
  text: string,
  width: number,
  size: number,
  weight: 400 | 700,
): string {
  const fits = (each: string) => measureText(each, {size, weight}) <= width;
  if (fits(text)) {
    return text;
  }
  const characters = [...new Intl.Segmenter('en').segment(text)].map(
    ({segment}) => segment,
  );
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('').trimEnd()}…`)) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

/** A line; in cards from right to left, in that direction as a whole. */
function printCardText(
  text: string,
  {x, y, size, weight = 400, fill = 'text'}: TextPlace,
  isRightToLeft: boolean,
): string {
  return text === ''
    ? ''
    : element(
        'text',
        {
          x: isRightToLeft ? cardWidth - x : x,
          y,
          'font-size': size,
          'font-weight': weight,
          fill: colorOf(fill),
          'text-anchor': isRightToLeft ? 'end' : undefined,
        },
        isRightToLeft ? escapeHtml(`\u2067${text}\u2069`) : svgText(text),
      );
}
