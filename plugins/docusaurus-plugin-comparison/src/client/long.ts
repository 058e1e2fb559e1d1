import type {TableView} from '../views/table.js';

/**
 * Whether a table is so long that its columns get a fixed width, and that its
 * subjects are not put side by side as columns.
 */
export function isLong({
  subjects,
}: {
  readonly subjects: Pick<TableView['subjects'], 'length'>;
}): boolean {
  return subjects.length > 100;
}
