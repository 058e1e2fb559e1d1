import type {Styles} from '../css/styles.js';
import type {DomElement} from '../dom/element.js';
import {extentOf} from '../text/metrics.js';

/** The place of a line of a label, in pixels below the top of the label. */
export interface LabelLine {
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
}

/**
 * Where a line of a label of Mermaid is, if the style sheet of its kind has a
 * line height. Lines of labels are HTML in a browser, where they are higher than
 * those that Mermaid writes in SVG.
 */
export function labelLineOf(
  element: DomElement,
  styles: Styles,
): LabelLine | undefined {
  if (!element.classNames.includes('text-outer-tspan')) {
    return undefined;
  }
  const factor = Number(styles.own(element, 'line-height')?.text);
  if (!(factor > 0)) {
    return undefined;
  }
  const size = styles.fontSize(element);
  const {ascent, descent} = extentOf({
    size,
    weight: styles.fontWeight(element),
  });
  const height = factor * size;
  const top = height * (element.parentElement?.children.indexOf(element) ?? 0);
  return {
    top,
    bottom: top + height,
    baseline: top + (height - ascent - descent) / 2 + ascent,
  };
}
