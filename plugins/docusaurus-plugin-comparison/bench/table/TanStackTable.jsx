import {useLayoutEffect, useMemo} from 'react';
import {
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {
    alphanumeric: sortFn_alphanumeric,
    basic: sortFn_basic,
    text: sortFn_text,
  },
});

/** As in its documentation: every row in the DOM, a button in every header. */
export function TanStackTable({columns: names, rows: data, onReady}) {
  const columns = useMemo(
    () =>
      ['Subject', ...names].map((header, index) => ({
        id: String(index),
        header,
        accessorFn: (row) => row[index],
      })),
    [names],
  );
  const table = useTable({features, columns, data});
  useLayoutEffect(() => onReady?.(), [onReady]);
  return (
    <table>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <th
                key={header.id}
                scope="col"
                aria-sort={
                  {asc: 'ascending', desc: 'descending'}[
                    header.column.getIsSorted() || 'none'
                  ]
                }>
                <button
                  type="button"
                  onClick={header.column.getToggleSortingHandler()}>
                  <table.FlexRender header={header} />
                </button>
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => (
              <td key={cell.id}>
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
