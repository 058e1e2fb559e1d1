import {isLong} from '../long.js';
import {make, put} from './make.js';
import type {Shown} from './select.js';
import type {State} from './state.js';
import type {Table} from './table.js';

/** What the controls ask of the table. */
export interface Host {
  readonly table: Table;
  state(): State;
  shown(): Shown;
  /** Changes the table to a state. */
  change(changed: Partial<State>): void;
  /** Back to how the page opened. */
  reset(): void;
  /** Says something to the reader. */
  tell(text: string): void;
}

/** The row of controls over a table, and the function that brings it up to date. */
export function createControls(host: Host): {
  readonly element: HTMLElement;
  update(): void;
} {
  const {table} = host;
  const {subjects} = table;
  const say = (name: string) => table.strings[name] ?? name;
  const updates: (() => void)[] = [];

  const query = make('input', {
    type: 'search',
    placeholder: say('filter'),
    ariaLabel: say('filter'),
  });
  query.addEventListener('input', () => host.change({query: query.value}));
  updates.push(() => put(query, host.state().query));

  const panels = make('div', {});
  const bar = make(
    'div',
    {},
    query,
    toggle('onlyDifferences', () => ({
      isOn: host.state().onlyDifferences,
      change: {onlyDifferences: !host.state().onlyDifferences},
    })),
    ...(isLong(table)
      ? []
      : [
          toggle('swap', () => ({
            isOn: host.state().isByColumn,
            change: {isByColumn: !host.state().isByColumn},
          })),
        ]),
    baseline(),
    menu('choose', 'fillChoices'),
    menu('take', 'fillTakings'),
    button('reset', () => host.reset()),
  );
  bar.dataset['bar'] = '';
  const element = make('div', {}, bar, panels);
  return {element, update: () => updates.forEach((update) => update())};

  function button(name: string, press: () => void): HTMLButtonElement {
    const made = make('button', {type: 'button'}, say(name));
    made.addEventListener('click', press);
    return made;
  }

  function toggle(
    name: string,
    read: () => {isOn: boolean; change: Partial<State>},
  ): HTMLButtonElement {
    const made = button(name, () => host.change(read().change));
    updates.push(() => (made.ariaPressed = String(read().isOn)));
    return made;
  }

  function baseline(): HTMLElement {
    const select = make('select', {});
    select.append(
      new Option(say('none'), ''),
      ...subjects.map(({id, name}) => new Option(name, id)),
    );
    select.addEventListener('change', () =>
      host.change({baseline: select.value}),
    );
    updates.push(() => put(select, host.state().baseline));
    return make('label', {}, `${say('baseline')} `, select);
  }

  /** What unfolds under the bar; its code comes when it is first opened. */
  function menu(
    name: string,
    fill: 'fillChoices' | 'fillTakings',
  ): HTMLElement {
    const panel = make('div', {hidden: true});
    panel.dataset['panel'] = '';
    panels.append(panel);
    const made = button(name, () => {
      panel.hidden = !panel.hidden;
      made.ariaExpanded = String(!panel.hidden);
      if (!panel.hasChildNodes()) {
        void import('./panels.js').then((module) => {
          panel.replaceChildren(...module[fill](host, updates));
          updates.forEach((update) => update());
        });
      }
    });
    made.ariaExpanded = 'false';
    return made;
  }
}
