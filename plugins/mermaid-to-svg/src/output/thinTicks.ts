import type {DomElement} from '../dom/element.js';
import {boxInRoot, type MeasureContext} from '../geometry/measure.js';

const minGap = 6;

/**
 * Removes labels of time axes that would overlap, so that those that are left
 * have the same distance. Each tick keeps its line.
 */
export function thinTicks(root: DomElement, measure: MeasureContext): void {
  for (const axis of root.querySelectorAll('.grid')) {
    const labels = axis
      .querySelectorAll('.tick')
      .flatMap((tick) => tick.getElementsByTagName('text'))
      .flatMap((text) => {
        const box = boxInRoot(text, measure);
        return box ? [{text, box}] : [];
      })
      .sort((one, other) => one.box.left - other.box.left);
    const step = labels.findIndex((_, index) =>
      labels.every(({box}, place) => {
        const next = labels[place + index + 1];
        return (
          place % (index + 1) !== 0 ||
          !next ||
          next.box.left - box.right >= minGap
        );
      }),
    );
    for (const [place, {text}] of labels.entries()) {
      if (place % (step + 1) !== 0) {
        text.remove();
      }
    }
  }
}
