import type {Comparisons} from './comparisons.js';
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
  let comparisons: Comparisons | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const [{createComparisons}, strings] = await Promise.all([
      import('./comparisons.js'),
      host.loadComparisonStrings(),
    ]);
    const {table} = host;
    comparisons = createComparisons(
      table,
      {...table.strings, ...strings},
      document.documentElement.lang || 'en',
    );
    host.change({});
  };

  return (shown, state) => {
    if (!comparisons && state.baseline !== '') {
      loading ??= load().catch(() => {
        // Offline; the next change asks again.
        loading = undefined;
      });
    }
    return comparisons?.show(shown, state) ?? '';
  };
}
