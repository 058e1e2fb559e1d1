import type {DomElement} from '../dom/element.js';
import type {MeasureContext} from '../geometry/measure.js';
import {advance} from '../text/metrics.js';

const lineHeight = 1.2;

/**
 * Some labels of Mermaid are HTML with an alternative in SVG on a single line.
 * This wraps the SVG text like the HTML.
 */
export function wrapLabels(root: DomElement, measure: MeasureContext): void {
  for (const choice of root.getElementsByTagName('switch')) {
    const frame = choice.children.find(({localName}) =>
      /^foreignobject$/i.test(localName),
    );
    const text = choice.children.find(({localName}) => localName === 'text');
    if (frame && text) {
      wrapLabel(text, Number(frame.getAttribute('width')), measure);
      choice.replaceWith(text);
    }
  }
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
