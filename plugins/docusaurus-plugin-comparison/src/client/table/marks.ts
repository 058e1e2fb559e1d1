import type {ComparedColumns} from './comparedColumns.js';
import {make} from './make.js';
import type {Visible} from './select.js';
import type {Table} from './table.js';

/** Makes the function that says in each cell that is shown how it compares. */
export function createMarks({criteria}: Table) {
  let marks = new Map<HTMLElement, HTMLElement>();
  let marked: ComparedColumns | undefined;

  return (shown: Visible, compared: ComparedColumns | undefined): void => {
    if (compared !== marked) {
      marks.forEach((mark) => mark.remove());
      marks = new Map();
      marked = compared;
    }
    if (!compared) {
      return;
    }
    for (const criterion of shown.criteria) {
      const comparison = compared.get(criterion);
      const column = criteria.indexOf(criterion);
      for (const {index, cells} of comparison ? shown.subjects : []) {
        const cell = cells[column];
        const value = comparison?.compare(index);
        if (cell && value && !marks.has(cell)) {
          // The space keeps the value apart where the text alone is taken.
          const mark = make('span', {}, ` ${value.text}`);
          mark.dataset['mark'] = 'comparison';
          if (value.tone) {
            mark.dataset['tone'] = value.tone;
          }
          cell.append(mark);
          marks.set(cell, mark);
        }
      }
    }
  };
}
