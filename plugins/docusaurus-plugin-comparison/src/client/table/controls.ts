import {make} from './make.js';
import type {TableState} from './state.js';
import type {Strings, Table} from './table.js';

/** What the controls ask of the table. */
export interface Host {
  readonly table: Table;
  /** Loads the words of a comparison with a baseline. */
  readonly loadComparisonStrings: () => Promise<Strings>;
  state(): TableState;
  /**
   * Changes the table to a state.
   *
   * @param notice why, where it is not the reader who does.
   */
  change(changed: Partial<TableState>, notice?: string): void;
  /** Says something to the reader. */
  tell(text: string): void;
}

/** The controls over a table that the server has written. */
export function findControls({root}: Table) {
  return {
    query: root.querySelector<HTMLInputElement>('input[type=search]'),
    baseline: root.querySelector('select'),
    toggles: [...root.querySelectorAll<HTMLElement>('[data-toggle]')],
  };
}

/** Brings the controls up to a state. */
export function showControls(
  {query, baseline, toggles}: ReturnType<typeof findControls>,
  state: TableState,
): void {
  put(query, state.query);
  put(baseline, state.baseline);
  for (const toggle of toggles) {
    toggle.ariaPressed = String(state[toggle.dataset['toggle'] as Toggle]);
  }
}

/** What a press turns on and off. */
export type Toggle = 'onlyDifferences' | 'isByColumn';

/** Sets the value of a field, but leaves the caret where nothing changes. */
export function put(
  field: HTMLInputElement | HTMLSelectElement | null,
  value: string,
): void {
  if (field && field.value !== value) {
    field.value = value;
  }
}

/** Offers the subjects to compare with, which may be many. */
export function offerBaselines(
  select: HTMLSelectElement | null,
  {subjects}: Table,
): void {
  if (select?.length === 1) {
    select.append(
      ...subjects.map(({id, name}) =>
        make('option', {value: id, dir: 'auto'}, name),
      ),
    );
  }
}
