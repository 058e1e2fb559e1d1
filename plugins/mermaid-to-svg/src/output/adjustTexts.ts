import type {DomElement} from '../dom/element.js';

/** Smaller text is hard to read, in pixels. */
const minSize = 12;

/**
 * Puts texts where they are read: replaces positions that are parts of the picture
 * by pixels, and sizes that Mermaid writes into attributes, where no style sheet
 * applies, by larger ones.
 */
export function adjustTexts(root: DomElement): void {
  // The labels of a Sankey diagram, which Mermaid draws below its links.
  const labels = root.querySelector('.node-labels');
  if (labels) {
    root.append(labels);
  }
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number.parseFloat);
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
