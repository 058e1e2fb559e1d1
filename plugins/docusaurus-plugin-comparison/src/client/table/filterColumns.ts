import {make} from './make.js';
import type {ColumnState, RowState, Table} from './table.js';

/** In place of a criterion: the tags of the subjects. No id has such a sign. */
export const tagsKey = '@tags';

/** What subjects are filtered by: a criterion, or their tags. */
export interface FilteredColumn {
  readonly column: ColumnState;
  /** What a subject says about it. */
  cellOf(subject: RowState): HTMLElement | undefined;
}

type TableParts = Pick<Table, 'criteria' | 'element' | 'strings'>;

/** Everything that subjects can be filtered by, as the filters list it. */
export function listFilteredColumns(
  table: TableParts,
): readonly FilteredColumn[] {
  const tags = findTags(table);
  return [
    ...(tags ? [tags] : []),
    ...table.criteria.map((column, index) => ({
      column,
      cellOf: ({cells}: RowState) => cells[index],
    })),
  ];
}

/** The column with an id; undefined if the table has none. */
export function findFilteredColumn(
  table: TableParts,
  id: string,
): FilteredColumn | undefined {
  return listFilteredColumns(table).find(({column}) => column.id === id);
}

/** The tags as a column of lists, which has no header in the table. */
function findTags({element, strings}: TableParts): FilteredColumn | undefined {
  if (!element.hasAttribute('data-tagged')) {
    return undefined;
  }
  const header = make('th', {});
  header.dataset['filterBy'] = 'list';
  return {
    column: {
      id: tagsKey,
      name: strings['tags'] ?? '',
      group: '',
      header,
      better: 0,
      ranks: new Float64Array(),
      bounds: [],
      typed: [],
    },
    cellOf: (subject) =>
      subject.header.querySelector<HTMLElement>('[data-tags]') ?? undefined,
  };
}
