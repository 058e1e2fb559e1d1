import {createColumnComparison, type ColumnComparison} from './compare.js';
import {createComparisonText} from './comparisonText.js';
import {readNotation} from './filter.js';
import type {TableState} from './state.js';
import type {ColumnState, Strings, Table} from './table.js';

/** The comparisons of the columns that can be compared with a baseline. */
export type ComparedColumns = ReadonlyMap<ColumnState, ColumnComparison>;

/** What a reader has chosen to compare. */
export type ComparisonState = Pick<TableState, 'baseline' | 'comparison'>;

/**
 * Makes the function that compares the columns of a table with the baseline of a
 * state; it returns undefined without one. It remembers its last result.
 *
 * @param strings those of the table and those of a comparison.
 */
export function createComparedColumns(
  table: Table,
  strings: Strings,
): (state: ComparisonState) => ComparedColumns | undefined {
  const {decimalSign} = readNotation(table.element, strings);
  const toText = createComparisonText(
    strings,
    document.documentElement.lang || 'en',
    decimalSign,
  );
  let key = '';
  let columns: ComparedColumns | undefined;

  return ({baseline, comparison}) => {
    if (key !== `${comparison} ${baseline}`) {
      key = `${comparison} ${baseline}`;
      const at = table.subjects.findIndex(({id}) => id === baseline);
      columns = at === -1 ? undefined : compareWith(at, comparison);
    }
    return columns;
  };

  function compareWith(
    at: number,
    kind: ComparisonState['comparison'],
  ): ComparedColumns {
    const compared = table.criteria.flatMap((criterion) => {
      const comparison = createColumnComparison(criterion, at, kind, toText);
      return comparison ? [[criterion, comparison] as const] : [];
    });
    return new Map(compared);
  }
}
