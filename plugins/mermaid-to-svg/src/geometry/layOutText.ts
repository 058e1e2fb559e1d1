import type {DomElement} from '../dom/element.js';
import {isElement} from '../dom/parent.js';
import type {Styles} from '../css/styles.js';
import {labelLineOf, type LabelLine} from './labelLine.js';
import {
  scaleOfStyles,
  shiftOfStyles,
  splitStyles,
  type SpanStyle,
  type StyledText,
} from '../text/inlineStyles.js';
import {
  advance,
  extentOf,
  reachOf,
  xHeightOf,
  type Extent,
  type Font,
} from '../text/metrics.js';

/** A run of text in one font, with its position in pixels. */
export interface TextRun extends Extent {
  readonly element: DomElement;
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
}

/** A run before its chunk is anchored. */
interface Piece {
  readonly element: DomElement;
  readonly font: Font;
  text: string;
  readonly x: number;
  readonly y: number;
  readonly line: LabelLine | undefined;
}

interface Chunk {
  readonly start: number;
  anchor: string;
  readonly pieces: Piece[];
}

/**
 * Lays out the text of a `<text>` like browsers do: each `x` or `y` starts a
 * chunk, which is anchored as a whole.
 *
 * @param reveal - Decodes the text of the document.
 */
export function layOutText(
  root: DomElement,
  styles: Styles,
  reveal: (text: string) => string,
): readonly TextRun[] {
  const keepsSpace = /^(?:pre|break-spaces)/.test(
    styles.value(root, 'white-space')?.text ?? '',
  );
  const chunks: Chunk[] = [];
  let x = 0;
  let y = 0;
  let labelLine: LabelLine | undefined;
  let endsInSpace = true;
  const open = new Set<SpanStyle>();

  function addText(text: string, element: DomElement): void {
    let visible = text;
    if (!keepsSpace) {
      visible = visible.replace(/[\n\r]/g, '').replace(/[ \t]+/g, ' ');
      visible = endsInSpace ? visible.replace(/^ /, '') : visible;
    }
    const chunk = chunks.at(-1);
    if (!visible || !chunk) {
      return;
    }
    endsInSpace = !keepsSpace && visible.endsWith(' ');
    if (chunk.pieces.length === 0) {
      chunk.anchor = styles.value(element, 'text-anchor')?.text ?? 'start';
    }
    for (const part of splitStyles(reveal(visible), open)) {
      addPart(part, element, chunk);
    }
  }

  function addPart(
    {text, styles: active}: StyledText,
    element: DomElement,
    chunk: Chunk,
  ): void {
    const around = fontOf(element, styles);
    const font = styledFont(around, active);
    const shift = shiftOfStyles(active) * around.size;
    const baseline = y + shiftOf(element, styles, font) + shift;
    chunk.pieces.push({
      element,
      font,
      text,
      x,
      y: baseline,
      line: labelLine,
    });
    x += advance(text, font);
  }

  function visit(element: DomElement): void {
    if (styles.own(element, 'display')?.text === 'none') {
      return;
    }
    const lengthOf = (name: string) =>
      styles.length(element.getAttribute(name), element);
    const isPlaced = element.hasAttribute('x') || element.hasAttribute('y');
    x = element.hasAttribute('x') ? lengthOf('x') : x;
    y = element.hasAttribute('y') ? lengthOf('y') : y;
    x += lengthOf('dx');
    const line = labelLineOf(element, styles);
    labelLine = line ?? labelLine;
    y = line ? line.baseline : y + lengthOf('dy');
    if (isPlaced || chunks.length === 0) {
      chunks.push({start: x, anchor: 'start', pieces: []});
      endsInSpace = true;
    }
    for (const child of element.childNodes) {
      if (child.nodeName === '#text') {
        addText(child.textContent, element);
      } else if (isElement(child) && /^(?:tspan|a)$/.test(child.localName)) {
        visit(child);
      }
    }
  }

  visit(root);
  return chunks.flatMap((chunk) => anchor(chunk, keepsSpace));
}

function styledFont({size, weight}: Font, active: readonly SpanStyle[]): Font {
  return {
    size: size * scaleOfStyles(active),
    weight: active.includes('bold') ? Math.max(weight, 700) : weight,
    ...(active.includes('code') && {isMonospaced: true}),
  };
}

function fontOf(element: DomElement, styles: Styles): Font {
  return {
    size: styles.fontSize(element),
    weight: styles.fontWeight(element),
  };
}

// The distance of the baseline below the position of the text.
function shiftOf(element: DomElement, styles: Styles, font: Font): number {
  const {ascent, descent} = extentOf(font);
  const baseline =
    styles.own(element, 'alignment-baseline') ??
    styles.value(element, 'dominant-baseline');
  switch (baseline?.text) {
    case 'middle':
      return xHeightOf(font) / 2;
    case 'central':
      return (ascent - descent) / 2;
    case 'hanging':
      return ascent * 0.8;
    case 'before-edge':
    case 'text-before-edge':
    case 'text-top':
      return ascent;
    case 'after-edge':
    case 'text-after-edge':
    case 'text-bottom':
    case 'ideographic':
      return -descent;
    default:
      return 0;
  }
}

function anchor({start, anchor: side, pieces}: Chunk, keepsSpace: boolean) {
  const last = pieces.at(-1);
  if (last && !keepsSpace) {
    last.text = last.text.replace(/ +$/, '');
  }
  const runs = pieces.map(({element, font, text, x, y, line}): TextRun => {
    const width = advance(text, font);
    const reach = line
      ? {ascent: y - line.top, descent: line.bottom - y}
      : reachOf(text, font);
    return {element, text, x, y, width, ...reach};
  });
  const end = Math.max(start, ...runs.map(({x, width}) => x + width));
  const part = side === 'middle' ? 0.5 : side === 'end' ? 1 : 0;
  const offset = (end - start) * part;
  return runs.map((run) => ({...run, x: run.x - offset}));
}
