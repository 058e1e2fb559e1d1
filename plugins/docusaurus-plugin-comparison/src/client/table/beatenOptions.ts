import {findBeatenRows, listJudged} from './beatenRows.js';
import type {Host} from './controls.js';
import {listNames} from './listNames.js';
import {make} from './make.js';
import {selectMatching} from './select.js';
import {fillTemplate} from './status.js';

/** So many subjects are named; of a longer list, the rest is counted. */
const maxNamed = 100;

/**
 * The choice of showing only what is not beaten, and the list of what that
 * leaves out.
 *
 * "Show only" hides rows, as its words say, and the list keeps them within
 * reach: a reader who misses a subject sees there who beats it. The second box
 * is for looking closer: the rows are back in their places, dimmed, and each
 * says itself who beats it. One box with marked rows would not be what "show
 * only" promises, and hidden rows alone could not be checked.
 */
export function createBeatenOptions(host: Host) {
  const {table} = host;
  const {strings} = table;
  const hide = makeBox('unbeaten', (isChecked) =>
    host.change({beaten: isChecked ? 'hidden' : 'shown'}),
  );
  const mark = makeBox('markBeaten', (isChecked) =>
    host.change({beaten: isChecked ? 'marked' : 'hidden'}),
  );
  const result = make('p', {});
  const list = make('ul', {});
  const nodes = [
    make('div', {}, hide.label),
    make('div', {}, mark.label),
    result,
    list,
  ];

  return {
    nodes,
    /** Shows what the state of the table contains. */
    update(): void {
      const state = host.state();
      const isOn = state.beaten !== 'shown';
      hide.box.checked = isOn;
      mark.box.checked = state.beaten === 'marked';
      const matching = isOn ? selectMatching(table, state) : undefined;
      const beaten = [...(matching ? findBeatenRows(matching) : [])];
      mark.label.hidden = beaten.length === 0;
      result.textContent = !matching
        ? (strings['unbeatenHelp'] ?? '')
        : beaten.length > 0
          ? (strings['leftOut'] ?? '')
          : listJudged(matching.criteria).length > 0
            ? (strings['noneBeaten'] ?? '')
            : (strings['noDirection'] ?? '');
      // What the rows say themselves is not said twice.
      const named = state.beaten === 'hidden' ? beaten : [];
      result.hidden = state.beaten === 'marked' && beaten.length > 0;
      list.hidden = named.length === 0;
      list.replaceChildren(
        ...named
          .slice(0, maxNamed)
          .map(([{name}, by]) =>
            make(
              'li',
              {},
              make('bdi', {}, name),
              ` (${fillTemplate(strings['beatenBy'], {subjects: listNames(by, strings)})})`,
            ),
          ),
        ...(named.length > maxNamed
          ? [
              make(
                'li',
                {},
                fillTemplate(strings['more'], {
                  count: named.length - maxNamed,
                }),
              ),
            ]
          : []),
      );
    },
  };

  function makeBox(name: string, change: (isChecked: boolean) => void) {
    const box = make('input', {type: 'checkbox'});
    box.addEventListener('change', () => change(box.checked));
    return {box, label: make('label', {}, box, ' ', strings[name] ?? name)};
  }
}
