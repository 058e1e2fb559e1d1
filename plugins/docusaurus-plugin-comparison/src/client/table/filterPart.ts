import {changeFilter} from './changeFilter.js';
import {listChoices} from './choices.js';
import {hasChoices} from './conditions.js';
import {
  makeButton,
  makeCheckbox,
  type Host,
  type MenuPart,
} from './controls.js';
import {createFilter, readNotation} from './filter.js';
import {createFilterField} from './filterField.js';
import {make} from './make.js';
import {groupDigits} from './status.js';
import type {FilteredColumn} from './filterColumns.js';
import type {RowState} from './table.js';

/**
 * The filter of one criterion, or of the tags: its choices, each with how many
 * subjects it would show, and its bounds.
 *
 * @param listLeft lists the subjects that the other filters leave.
 */
export function createFilterPart(
  host: Host,
  {column: criterion, cellOf}: FilteredColumn,
  listLeft: (criterion: string) => readonly RowState[],
): MenuPart {
  const {table} = host;
  const {strings} = table;
  const notation = readNotation(table.element, strings);
  const read = () => host.state().filters.get(criterion.id) ?? [];
  const field = hasChoices(criterion)
    ? undefined
    : createFilterField(host, criterion);
  const choices = listChoices(
    criterion,
    table.subjects.map(cellOf),
    strings,
  ).map(({condition, label}) => {
    const passes = createFilter(criterion, [condition], notation);
    const passing = new Set(
      table.subjects.filter((each) => passes(each.index, cellOf(each))),
    );
    const count = document.createTextNode('');
    const made = makeCheckbox([make('bdi', {}, label), count], (isChecked) => {
      const others = read().filter((each) => each !== condition);
      changeFilter(host, criterion, [
        ...others,
        ...(isChecked ? [condition] : []),
      ]);
    });
    return {...made, condition, passing, count};
  });
  const clear = makeButton(strings['clear'] ?? '', () => {
    // A button that is gone would take the focus with it.
    part.querySelector('input')?.focus();
    changeFilter(host, criterion, []);
  });
  clear.ariaLabel = `${strings['clear']} ${criterion.name}`;
  const labels = [...(field?.extras ?? []), ...choices.map(({label}) => label)];
  const part = make(
    'fieldset',
    {},
    make('legend', {}, make('bdi', {}, criterion.name)),
    ...(field?.nodes ?? []),
    ...(labels.length > 0 ? [makeList(labels)] : []),
    clear,
  );
  return {
    nodes: [part],
    update() {
      const conditions = new Set(read());
      field?.update();
      const left = choices.length > 0 ? listLeft(criterion.id) : [];
      for (const {box, label, condition, passing, count} of choices) {
        const number = left.filter((each) => passing.has(each)).length;
        box.checked = conditions.has(condition);
        count.data = ` (${groupDigits(number)})`;
        label.toggleAttribute('data-none', number === 0);
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
