import {isolate} from '../../views/isolate.js';
import {
  createComparedColumns,
  type ComparedColumns,
  type ComparisonState,
} from './comparedColumns.js';
import {createMarks} from './marks.js';
import type {Visible} from './select.js';
import {fillTemplate} from './status.js';
import type {Strings, Table} from './table.js';

/**
 * Makes the function that marks what is shown with how it compares. It returns
 * why nothing can be compared, if that is so.
 */
export function createComparisons(
  table: Table,
  strings: Strings,
): (shown: Visible, state: ComparisonState) => string {
  const compareColumns = createComparedColumns(table, strings);
  const mark = createMarks(table);

  return (shown, state) => {
    const columns = compareColumns(state);
    for (const {id, header} of table.subjects) {
      header.toggleAttribute(
        'data-baseline',
        !!columns && id === state.baseline,
      );
    }
    mark(shown, columns);
    const reason = columns && findReason(shown, columns);
    const sentence = reason && strings[reason];
    const {name = ''} =
      table.subjects.find(({id}) => id === state.baseline) ?? {};
    return sentence
      ? fillTemplate(sentence, {baseline: isolate(name, sentence)})
      : '';
  };
}

/** The name of the sentence that says why nothing is compared. */
function findReason(
  {subjects, criteria}: Visible,
  columns: ComparedColumns,
): string | undefined {
  const compared = criteria.flatMap((each) => columns.get(each) ?? []);
  if (compared.length === 0) {
    return 'noFigures';
  }
  const known = compared.filter(({hasBaseline}) => hasBaseline);
  if (known.length === 0) {
    return 'baselineUnknown';
  }
  const isAny = known.some(({compare}) =>
    subjects.some(({index}) => compare(index)),
  );
  return isAny ? undefined : 'othersUnknown';
}
