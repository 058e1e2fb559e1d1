import {namespaces, type DomElement} from '../dom/element.js';
import type {MeasureContext} from '../geometry/measure.js';
import {advance} from '../text/metrics.js';

const lineHeight = 1.2;

/**
 * Some labels of Mermaid are HTML, with an alternative in SVG on a single line
 * or with none. This wraps SVG text like the HTML.
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
    // Of Venn diagrams; the label is in the middle of its frame.
    const label = frame.querySelector('.venn-text-node');
    if (label) {
      wrapFrame(frame, label, measure);
    }
  }
}

function isFrame({localName}: DomElement): boolean {
  return /^foreignobject$/i.test(localName);
}

function wrapFrame(
  frame: DomElement,
  label: DomElement,
  measure: MeasureContext,
): void {
  const document = frame.ownerDocument;
  const number = (name: string) => Number(frame.getAttribute(name));
  const text = document?.createElementNS(namespaces.svg, 'text');
  const line = document?.createElementNS(namespaces.svg, 'tspan');
  if (!text || !line) {
    return;
  }
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
  line.textContent = label.textContent;
  text.append(line);
  frame.replaceWith(text);
  wrapLabel(text, number('width'), measure);
}

function wrapLabel(
  text: DomElement,
  width: number,
  measure: MeasureContext,
): void {
  const {styles, reveal} = measure;
  const size = styles.fontSize(text);
  const font = {size, weight: styles.fontWeight(text)};
  const words = text.textContent.split(/\s+/).filter(Boolean);
  const lines = toLines(words, (line) => advance(reveal(line), font) <= width);
  const line = text.firstElementChild ?? text;
  text.replaceChildren(
    ...lines.map((content, index) => {
      const tspan = line.cloneNode(false);
      const height = lineHeight * size;
      tspan.setAttribute(
        'dy',
        String(index === 0 ? ((1 - lines.length) / 2) * height : height),
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
