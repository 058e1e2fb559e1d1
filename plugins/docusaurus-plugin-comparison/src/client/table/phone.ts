import {applyOrder} from './applyOrder.js';
import type {ColumnPair} from './columnPair.js';
import type {Host} from './controls.js';
import type {RowState} from './table.js';

/**
 * Makes what shows the columns of a table: all of them, or two on a phone. What
 * that takes is loaded on a phone only.
 *
 * @param onTurn is called where another number of columns is to be shown.
 */
export function createPhone(
  host: Host,
  onTurn: () => void,
  signal: AbortSignal,
) {
  const narrow = matchMedia('(max-width: 600px)');
  let columnPair: ColumnPair | undefined;
  const isPair = () => narrow.matches && host.state().isByColumn;

  narrow.addEventListener(
    'change',
    () => {
      if (host.state().isByColumn) {
        onTurn();
      }
    },
    {signal},
  );
  return {
    /** Whether something is to be loaded before the columns can be shown. */
    isLacking: () => !columnPair && isPair(),
    async load(): Promise<void> {
      try {
        const {createColumnPair} = await import('./columnPair.js');
        columnPair ??= createColumnPair(host, signal);
      } catch {
        // Offline, all columns remain, and the region scrolls.
      }
    },
    /** Puts the subjects into their order, and returns how many are shown. */
    show(subjects: readonly RowState[]): number {
      if (columnPair) {
        return columnPair.show(subjects, isPair());
      }
      applyOrder(host.table, subjects);
      return subjects.length;
    },
  };
}
