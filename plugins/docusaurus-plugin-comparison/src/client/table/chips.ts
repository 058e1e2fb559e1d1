import {changeFilter} from './changeFilter.js';
import type {Host} from './controls.js';
import {labelFilters} from './filterLabels.js';
import {make} from './make.js';
import type {TableState} from './state.js';
import {fillTemplate} from './status.js';

/** Makes the function that shows a chip over the table for each active filter. */
export function createChips(host: Host): () => void {
  const {table} = host;
  const {root, strings} = table;
  const place = root.querySelector<HTMLElement>('[data-chips]');
  let shown = '';

  return () => {
    const language = document.documentElement.lang;
    const filters = labelFilters(table, host.state(), language);
    const choices = labelChoices(host.state());
    const labels = JSON.stringify([filters, choices]);
    if (labels !== shown) {
      shown = labels;
      place?.replaceChildren(
        ...filters.flatMap(({criterion, name, value}) => [
          makeChip(`${name}: ${value}`, () =>
            criterion === undefined
              ? host.change({query: ''})
              : changeFilter(host, {id: criterion}, []),
          ),
          ' ',
        ]),
        ...choices.flatMap(([name, without]) => [
          makeChip(strings[name] ?? '', () => host.change(without)),
          ' ',
        ]),
      );
    }
  };

  function makeChip(filter: string, remove: () => void): HTMLElement {
    const sign = make('span', {ariaHidden: 'true'}, ' ×');
    const chip = make(
      'button',
      {type: 'button'},
      make('bdi', {}, filter),
      sign,
    );
    chip.ariaLabel = fillTemplate(strings['removeFilter'], {filter});
    chip.addEventListener('click', () => {
      const at = [...(place?.children ?? [])].indexOf(chip);
      remove();
      // The chip is gone, and would take the focus with it.
      const next = place?.children[at] ?? place?.lastElementChild;
      const button = root.querySelector<HTMLElement>('[data-menu]');
      (next instanceof HTMLElement ? next : button)?.focus();
    });
    return chip;
  }
}

/**
 * The choices that decide which subjects are shown, besides filters, by the name
 * of their text, with what takes each back.
 */
function labelChoices({
  beaten,
  filters,
  includesMaybe,
}: TableState): readonly (readonly [string, Partial<TableState>])[] {
  return [
    ...(filters.size > 0 && includesMaybe
      ? [['includeMaybe', {includesMaybe: false}] as const]
      : []),
    ...(beaten === 'hidden' ? [['unbeaten', {beaten: 'shown'}] as const] : []),
  ];
}
