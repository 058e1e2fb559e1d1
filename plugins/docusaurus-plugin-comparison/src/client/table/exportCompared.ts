import {createComparedColumns} from './comparedColumns.js';
import type {Host} from './controls.js';
import {exportRows, exportUnits, type Exported} from './exportTable.js';
import type {Visible} from './select.js';
import {fillTemplate} from './status.js';

/**
 * What is shown, with a column after each criterion that says how its values
 * compare with the baseline.
 */
export async function exportCompared(
  {table, state, loadComparisonStrings}: Host,
  visible: Visible,
): Promise<Exported> {
  const strings = {...table.strings, ...(await loadComparisonStrings())};
  const columns = createComparedColumns(table, strings)(state());
  const {name: baseline = ''} =
    table.subjects.find(({id}) => id === state().baseline) ?? {};
  const added = visible.criteria.map((criterion) => {
    const comparison = columns?.get(criterion);
    return comparison?.hasBaseline
      ? [
          fillTemplate(strings['comparedWith'], {
            criterion: criterion.name,
            baseline,
          }),
          ...visible.subjects.map(({index}) =>
            (comparison.compare(index)?.text ?? '').replaceAll('\u00a0', ' '),
          ),
        ]
      : undefined;
  });
  return {
    rows: exportRows(table, visible).map(([name = '', ...cells], row) => [
      name,
      ...cells.flatMap((cell, column) => [cell, ...atRow(added[column], row)]),
    ]),
    units: exportUnits(visible).flatMap((units, column) =>
      column > 0 && added[column - 1] ? [units, new Set<string>()] : [units],
    ),
  };
}

function atRow(
  column: readonly string[] | undefined,
  row: number,
): readonly string[] {
  return column ? [column[row] ?? ''] : [];
}
