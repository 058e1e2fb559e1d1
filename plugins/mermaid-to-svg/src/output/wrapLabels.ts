import {namespaces, type DomElement} from '../dom/element.js';
import type {DomNode} from '../dom/node.js';
import {isElement} from '../dom/parent.js';
import type {MeasureContext} from '../geometry/measure.js';
import {markOf} from '../text/inlineStyles.js';
import {advance} from '../text/metrics.js';

const lineHeight = 1.2;

/**
 * Some labels of Mermaid are HTML, with or without an alternative in SVG on a
 * single line. This wraps SVG text like the HTML.
 */
export function wrapLabels(root: DomElement, measure: MeasureContext): void {
  for (const choice of root.getElementsByTagName('switch')) {
    const frame = choice.children.find(isFrame);
    const text = choice.children.find(({localName}) => localName === 'text');
    if (frame && text) {
      wrapLabel(text, Number(frame.getAttribute('width')), measure);
      choice.replaceWith(text);
    }
  }
  for (const frame of root.getElementsByTagName('*').filter(isFrame)) {
    const isOfVenn = frame.classNames.includes('venn-text-node-fo');
    const isOfEvents = frame.parentElement?.classNames.includes('em-box');
    if (isOfVenn || isOfEvents) {
      replaceFrame(frame, measure, isOfVenn);
    }
  }
}

function isFrame({localName}: DomElement): boolean {
  return /^foreignobject$/i.test(localName);
}

/** Replaces a frame with text in its middle. */
function replaceFrame(
  frame: DomElement,
  measure: MeasureContext,
  isWrapped: boolean,
): void {
  const document = frame.ownerDocument;
  const text = document?.createElementNS(namespaces.svg, 'text');
  const line = document?.createElementNS(namespaces.svg, 'tspan');
  const label = frame.firstElementChild;
  if (!text || !line || !label) {
    return;
  }
  const number = (name: string) => Number(frame.getAttribute(name));
  const color = measure.styles.own(label, 'color')?.text;
  const x = String(number('x') + number('width') / 2);
  for (const [name, value] of Object.entries({
    x,
    y: String(number('y') + number('height') / 2),
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    ...(color !== undefined && {style: `fill: ${color}`}),
  })) {
    text.setAttribute(name, value);
  }
  line.setAttribute('x', x);
  text.append(line);
  const lines = markTags(label).split('\n');
  line.textContent = lines.join(' ');
  frame.replaceWith(text);
  if (isWrapped) {
    wrapLabel(text, number('width'), measure);
  } else {
    setLines(text, lines, measure);
  }
}

/** The text of HTML, with marks for its tags and breaks between its lines. */
function markTags(node: DomNode): string {
  if (!isElement(node)) {
    return node.textContent.replace(/\n/g, ' ');
  }
  // Browsers show code smaller.
  const tags = node.localName === 'code' ? ['small', 'code'] : [node.localName];
  return node.localName === 'br'
    ? '\n'
    : [
        ...tags.map((tag) => markOf(tag, false)),
        ...node.childNodes.map(markTags),
        ...tags.map((tag) => markOf(tag, true)),
      ].join('');
}

function wrapLabel(
  text: DomElement,
  width: number,
  measure: MeasureContext,
): void {
  const {styles, reveal} = measure;
  const font = {size: styles.fontSize(text), weight: styles.fontWeight(text)};
  const words = text.textContent.split(/\s+/).filter(Boolean);
  const fits = (line: string) => advance(reveal(line), font) <= width;
  setLines(text, toLines(words, fits), measure);
}

function setLines(
  text: DomElement,
  lines: readonly string[],
  {styles}: MeasureContext,
): void {
  const line = text.firstElementChild ?? text;
  const height = lineHeight * styles.fontSize(text);
  const shift = ((1 - lines.length) / 2) * height;
  // A line without text would not count.
  const shown = [...lines.entries()].filter(([, content]) => content !== '');
  text.replaceChildren(
    ...shown.map(([index, content], place) => {
      const tspan = line.cloneNode(false);
      const before = shown[place - 1]?.[0];
      tspan.setAttribute(
        'dy',
        before === undefined
          ? shift + index * height
          : (index - before) * height,
      );
      tspan.textContent = content;
      return tspan;
    }),
  );
}

function toLines(
  words: readonly string[],
  fits: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
