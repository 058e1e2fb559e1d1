import type {Host} from './controls.js';
import type {ColumnState} from './table.js';

/** Changes the filter of one criterion; without conditions, it has none. */
export function changeFilter(
  host: Host,
  {id}: Pick<ColumnState, 'id'>,
  conditions: readonly string[],
): void {
  const filters = new Map(host.state().filters);
  if (conditions.length > 0) {
    filters.set(id, conditions);
  } else {
    filters.delete(id);
  }
  host.change({filters});
}
