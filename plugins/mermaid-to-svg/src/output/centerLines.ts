import type {DomElement} from '../dom/element.js';
import {boxOf, type MeasureContext} from '../geometry/measure.js';

/**
 * Centers the lines of labels that the style sheet of their kind centers, as
 * browsers do with HTML. Mermaid writes them as SVG that starts on the left.
 */
export function centerLines(root: DomElement, measure: MeasureContext): void {
  const {styles} = measure;
  for (const text of root.getElementsByTagName('text')) {
    const anchor = styles.value(text, 'text-anchor')?.text ?? 'start';
    const isCentered =
      styles.own(text, 'text-align')?.text === 'center' && anchor === 'start';
    const box = isCentered ? boxOf(text, measure) : undefined;
    if (!box) {
      continue;
    }
    for (const line of text.children) {
      line.setAttribute('x', (box.left + box.right) / 2);
    }
    const style = text.getAttribute('style') ?? '';
    text.setAttribute('style', `${style};text-anchor:middle`);
  }
}
