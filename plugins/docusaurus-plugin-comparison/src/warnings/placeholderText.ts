import {isPlaceholder} from '../values/mistakes/placeholder.js';
import {listAllCells} from './listAllCells.js';
import type {Warning} from './warning.js';

/** Texts such as "TBD" in types that accept any text. */
export const placeholderText: Warning = ({dataset, placeOf}, report) => {
  for (const subject of dataset.subjects) {
    for (const {criterion, cell} of listAllCells(subject, dataset)) {
      if (
        cell.state === 'value' &&
        (criterion.type === 'text' || criterion.type === 'list') &&
        isPlaceholder(cell.value.text.trim())
      ) {
        const found = cell.value.text;
        report('placeholder', placeOf(cell), {
          found,
          criterion: criterion.id,
          subject: subject.id,
        });
      }
    }
  }
};
