import type {DomElement} from '../dom/element.js';
import {readViewBox} from './viewBox.js';

/**
 * Ends the lifelines of a sequence without actors at its foot where the picture
 * ends. Mermaid draws them 2,000 pixels long, and a browser cuts them off.
 */
export function endLifelines(root: DomElement): void {
  const {top, height} = readViewBox(root);
  for (const line of root.querySelectorAll('line.actor-line')) {
    if (Number(line.getAttribute('y2')) > top + height) {
      line.setAttribute('y2', top + height);
    }
  }
}
