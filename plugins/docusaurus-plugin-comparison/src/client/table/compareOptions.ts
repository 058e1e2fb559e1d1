import {isLong} from '../long.js';
import {
  makeButton,
  makeCheckbox,
  put,
  type Host,
  type MenuPart,
} from './controls.js';
import {make} from './make.js';

/** Shows only the criteria in which the subjects differ. */
export function createOnlyDifferences(host: Host): MenuPart {
  const {label, box} = makeCheckbox(
    [host.table.strings['onlyDifferences'] ?? ''],
    (onlyDifferences) => host.change({onlyDifferences}),
  );
  return {
    nodes: [label],
    update: () => (box.checked = host.state().onlyDifferences),
  };
}

/** Chooses the subject that the others are compared with. */
export function createBaseline(host: Host): MenuPart {
  const {subjects, strings} = host.table;
  const select = make(
    'select',
    {autocomplete: 'off'},
    make('option', {value: ''}, strings['none'] ?? ''),
    ...subjects.map(({id, name}) =>
      make('option', {value: id, dir: 'auto'}, name),
    ),
  );
  select.addEventListener('input', () => host.change({baseline: select.value}));
  return {
    nodes: [make('label', {}, strings['baseline'] ?? '', ' ', select)],
    update: () => put(select, host.state().baseline),
  };
}

/** Turns rows into columns, unless those were too many. */
export function createSwap(host: Host): MenuPart {
  const {table} = host;
  if (isLong(table)) {
    return {nodes: [], update: () => {}};
  }
  const button = makeButton(table.strings['swap'] ?? '', () =>
    host.change({isByColumn: !host.state().isByColumn}),
  );
  return {
    nodes: [button],
    update: () => (button.ariaPressed = String(host.state().isByColumn)),
  };
}
