import type {DomElement} from '../dom/element.js';
import {readViewBox} from './viewBox.js';

/** Smaller text is hard to read, in pixels. */
const minSize = 12;

/**
 * Puts texts where they can be read: on top of links, with positions in pixels in
 * place of percentages, and with larger sizes in place of small ones that Mermaid
 * writes into attributes, where no style sheet applies.
 */
export function adjustTexts(root: DomElement): void {
  // The labels of a Sankey diagram, which Mermaid draws below its links.
  const labels = root.querySelector('.node-labels');
  if (labels) {
    root.append(labels);
  }
  const {width, height} = readViewBox(root);
  for (const text of root.getElementsByTagName('text')) {
    adjustPosition(text, 'x', width);
    adjustPosition(text, 'y', height);
    const [, size] =
      /^([\d.]+)(?:px)?$/.exec(text.getAttribute('font-size') ?? '') ?? [];
    if (Number(size) < minSize) {
      text.setAttribute('font-size', minSize);
    }
  }
}

function adjustPosition(text: DomElement, name: string, whole: number): void {
  const [, part] =
    /^\s*([\d.]+)%\s*$/.exec(text.getAttribute(name) ?? '') ?? [];
  if (part !== undefined) {
    text.setAttribute(name, String((Number(part) / 100) * whole));
  }
}
