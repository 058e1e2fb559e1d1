import type {createComparisons} from './comparisons.js';
import type {Host} from './controls.js';
import type {Visible} from './select.js';
import type {TableState} from './state.js';

/**
 * Makes the function that compares what is shown with the baseline, and says why
 * it cannot. What compares is loaded for the first baseline; the table is then
 * shown once more.
 */
export function createComparer(
  host: Host,
): (shown: Visible, state: TableState) => string {
  let compare: ReturnType<typeof createComparisons> | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const [comparisons, strings] = await Promise.all([
      import('./comparisons.js'),
      host.loadComparisonStrings(),
    ]);
    const {table} = host;
    compare = comparisons.createComparisons(table, {
      ...table.strings,
      ...strings,
    });
    host.change({});
  };

  return (shown, state) => {
    if (!compare && state.baseline !== '') {
      loading ??= load().catch(() => {
        // Offline; the next change asks again.
        loading = undefined;
      });
    }
    return compare?.(shown, state) ?? '';
  };
}
