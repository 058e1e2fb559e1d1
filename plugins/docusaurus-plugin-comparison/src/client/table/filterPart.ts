import {changeFilter} from './changeFilter.js';
import {listChoices} from './choices.js';
import {hasChoices} from './conditions.js';
import {
  makeButton,
  makeCheckbox,
  type Host,
  type MenuPart,
} from './controls.js';
import {createFilterField} from './filterField.js';
import {make} from './make.js';
import type {ColumnState} from './table.js';

/** The filter of one criterion: its choices with their counts, and its bounds. */
export function createFilterPart(
  host: Host,
  criterion: ColumnState,
  index: number,
): MenuPart {
  const {table} = host;
  const {strings} = table;
  const read = () => host.state().filters.get(criterion.id) ?? [];
  const field = hasChoices(criterion)
    ? undefined
    : createFilterField(host, criterion);
  const choices = listChoices(
    criterion,
    table.subjects.map(({cells}) => cells[index]),
    strings,
  ).map(({condition, label, count}) => {
    const made = makeCheckbox(
      [make('bdi', {}, label), ` (${count})`],
      (isChecked) => {
        const others = read().filter((each) => each !== condition);
        changeFilter(host, criterion, [
          ...others,
          ...(isChecked ? [condition] : []),
        ]);
      },
    );
    return {...made, condition};
  });
  const clear = makeButton(strings['clear'] ?? '', () => {
    // A button that is gone would take the focus with it.
    part.querySelector('input')?.focus();
    changeFilter(host, criterion, []);
  });
  clear.ariaLabel = `${strings['clear']} ${criterion.name}`;
  const part = make(
    'fieldset',
    {},
    make('legend', {}, make('bdi', {}, criterion.name)),
    ...(field?.nodes ?? []),
    ...(choices.length > 0 ? [makeList(choices.map(({label}) => label))] : []),
    clear,
  );
  return {
    nodes: [part],
    update() {
      const conditions = new Set(read());
      field?.update();
      for (const {box, condition} of choices) {
        box.checked = conditions.has(condition);
      }
      clear.hidden = conditions.size === 0;
    },
  };
}

function makeList(labels: readonly HTMLElement[]): HTMLElement {
  const list = make('div', {}, ...labels);
  list.dataset['choices'] = '';
  return list;
}
