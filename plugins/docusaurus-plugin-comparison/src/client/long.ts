import type {TableView} from '../views/table.js';

/** Whether a table is so long that its columns get a fixed width. */
export function isLong({subjects}: Pick<TableView, 'subjects'>): boolean {
  return subjects.length > 100;
}
