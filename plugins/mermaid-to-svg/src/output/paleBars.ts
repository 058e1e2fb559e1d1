import type {DomElement} from '../dom/element.js';

/**
 * Makes the bars of a chart pale, with a strong border, if lines are drawn over
 * them: no color of a line is seen on the page and on strong bars.
 */
export function paleBars(root: DomElement): void {
  if (!root.querySelector('[class^="line-plot-"]')) {
    return;
  }
  for (const bar of root.querySelectorAll('[class^="bar-plot-"] > rect')) {
    bar.setAttribute('fill-opacity', 0.3);
    bar.setAttribute('stroke-width', 1);
  }
}
