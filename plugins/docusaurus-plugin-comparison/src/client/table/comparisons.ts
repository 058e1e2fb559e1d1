import {isolate} from '../../views/isolate.js';
import {createColumnComparison} from './compare.js';
import {createComparisonText} from './comparisonText.js';
import {readNotation} from './filter.js';
import {createMarks, type ComparedColumns} from './marks.js';
import type {Visible} from './select.js';
import type {TableState} from './state.js';
import {fillTemplate} from './status.js';
import type {Strings, Table} from './table.js';

type Compared = Pick<TableState, 'baseline' | 'comparison'>;

/** What compares a table with a baseline. */
export type Comparisons = ReturnType<typeof createComparisons>;

/** Makes what is loaded when a reader chooses a baseline. */
export function createComparisons(
  table: Table,
  strings: Strings,
  language: string,
) {
  const {decimalSign} = readNotation(table.element, table.strings);
  const toText = createComparisonText(strings, language, decimalSign);
  const mark = createMarks(table);
  let known: {readonly key: string; readonly columns: ComparedColumns} = {
    key: '',
    columns: new Map(),
  };

  return {
    strings,
    /** The columns that can be compared; undefined without a baseline. */
    compareColumns,
    /**
     * Marks what is shown.
     *
     * @returns why nothing can be compared, else nothing.
     */
    show(shown: Visible, state: Compared): string {
      const at = findBaseline(state);
      const columns = compareColumns(state);
      table.subjects.forEach(({header}, index) =>
        header.toggleAttribute('data-baseline', index === at),
      );
      mark(shown, columns);
      const reason = columns && findReason(shown, columns);
      const sentence = reason && strings[reason];
      return sentence
        ? fillTemplate(sentence, {
            baseline: isolate(table.subjects[at]?.name ?? '', sentence),
          })
        : '';
    },
  };

  function findBaseline({baseline}: Compared): number {
    return table.subjects.findIndex(({id}) => id === baseline);
  }

  function compareColumns(state: Compared): ComparedColumns | undefined {
    const at = findBaseline(state);
    if (at === -1) {
      return undefined;
    }
    const key = `${at} ${state.comparison}`;
    if (known.key !== key) {
      const columns = table.criteria.flatMap((criterion) => {
        const comparison = createColumnComparison(
          criterion,
          at,
          state.comparison,
          toText,
        );
        return comparison ? [[criterion, comparison] as const] : [];
      });
      known = {key, columns: new Map(columns)};
    }
    return known.columns;
  }
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
