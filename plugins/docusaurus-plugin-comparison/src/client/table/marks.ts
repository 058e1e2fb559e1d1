import {overlaps} from './filterBounds.js';
import type {Visible} from './select.js';
import type {TableState} from './state.js';
import type {Table} from './table.js';

/**
 * Makes the function that marks each shown value as better or worse than the
 * baseline's, in word and sign, where the criterion says which end is better and
 * the two do not overlap.
 */
export function createMarks(
  table: Table,
): (shown: Visible, state: Pick<TableState, 'baseline'>) => void {
  let marks: HTMLElement[] = [];

  return (shown, {baseline: id}) => {
    if (id === '' && marks.length === 0) {
      return;
    }
    marks.forEach((mark) => mark.remove());
    marks = [];
    const {subjects, criteria, strings} = table;
    const at = subjects.findIndex((subject) => subject.id === id);
    const baseline = subjects[at];
    const seen = new Set(shown.subjects);
    subjects.forEach(({header}, index) =>
      header.toggleAttribute('data-baseline', index === at),
    );
    for (const criterion of baseline ? shown.criteria : []) {
      const {better, bounds, ranks} = criterion;
      const column = criteria.indexOf(criterion);
      const rank = ranks[at] ?? NaN;
      subjects.forEach((subject, index) => {
        const cell = subject.cells[column];
        const sign = better * Math.sign((ranks[index] ?? NaN) - rank);
        if (
          cell &&
          sign &&
          seen.has(subject) &&
          !overlaps(bounds[index], bounds[at])
        ) {
          const mark = document.createElement('span');
          mark.dataset['mark'] = sign > 0 ? 'better' : 'worse';
          mark.textContent =
            sign > 0
              ? ` ▲\u00a0${strings['better']}`
              : ` ▼\u00a0${strings['worse']}`;
          cell.append(mark);
          marks.push(mark);
        }
      });
    }
  };
}
