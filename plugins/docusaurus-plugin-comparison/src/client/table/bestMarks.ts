import {findBest, type Best} from '../../views/best.js';
import {make} from './make.js';
import type {Visible} from './select.js';
import type {Table} from './table.js';

/**
 * Makes the function that marks the best of the subjects that are shown. As long
 * as all are, that is what the server has marked.
 */
export function createBestMarks(table: Table): (visible: Visible) => void {
  const {criteria, strings} = table;
  let isAllShown = true;

  return ({subjects: visible}) => {
    const wasAllShown = isAllShown;
    isAllShown = visible.length === table.subjects.length;
    if (wasAllShown && isAllShown) {
      return;
    }
    criteria.forEach(({better, bounds}, column) => {
      if (better !== 0) {
        const best = findBest(
          better > 0 ? 'higher' : 'lower',
          visible.map(({index}) => bounds[index]),
        );
        visible.forEach(({cells}, index) => mark(cells[column], best[index]));
      }
    });
  };

  function mark(cell: HTMLElement | undefined, best: Best | undefined): void {
    const known = cell?.querySelector('[data-mark=best]');
    if (!cell || (known?.getAttribute('data-best') ?? undefined) === best) {
      return;
    }
    const space = known?.previousSibling;
    if (space?.nodeType === Node.TEXT_NODE && space.textContent === ' ') {
      space.remove();
    }
    known?.remove();
    if (best) {
      const sign = make('span', {ariaHidden: 'true'}, '★ ');
      const label = make(
        'span',
        {},
        ...(best === 'best' ? [sign] : []),
        strings[best] ?? '',
      );
      label.dataset['mark'] = 'best';
      label.dataset['best'] = best;
      const comparison = cell.querySelector('[data-mark=comparison]');
      if (comparison) {
        comparison.before(' ', label);
      } else {
        cell.append(' ', label);
      }
    }
  }
}
