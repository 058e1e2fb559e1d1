import {isPlaceholder} from '../values/mistakes/placeholder.js';
import type {Warning} from './warning.js';

/** Texts such as "TBD" in types that accept any text. */
export const placeholderText: Warning = ({dataset, placeOf}, report) => {
  for (const {id: subject, cells} of dataset.subjects) {
    cells.forEach((cell, index) => {
      const criterion = dataset.criteria[index];
      if (
        cell.state === 'value' &&
        (criterion?.type === 'text' || criterion?.type === 'list') &&
        isPlaceholder(cell.value.text.trim())
      ) {
        const found = cell.value.text;
        report('placeholder', placeOf(cell), {
          found,
          criterion: criterion.id,
          subject,
        });
      }
    });
  }
};
