import {listJudged} from './beatenRows.js';
import {makeCheckbox, type Host, type MenuPart} from './controls.js';
import {listNames} from './listNames.js';
import {make} from './make.js';
import {judgeMatching, type Visible} from './select.js';
import {fillShortList} from './shortList.js';
import {fillTemplate} from './status.js';

/**
 * The choice of showing only what is not beaten, and the list of what that
 * leaves out.
 *
 * "Show only" hides rows, as its words say, and the list names who beats each of
 * them, for a reader who misses one. The second box is for those who look
 * closer: the rows are back in their places, dimmed, and each says who beats it.
 * If the first box only dimmed rows, it would not do what it says; if rows were
 * only hidden, no one could check the judgment against the values.
 */
export function createBeatenOptions(host: Host): MenuPart {
  const {table} = host;
  const {strings} = table;
  const hide = makeCheckbox([strings['unbeaten'] ?? ''], (isChecked) =>
    host.change({beaten: isChecked ? 'hidden' : 'shown'}),
  );
  const dim = makeCheckbox([strings['dimBeaten'] ?? ''], (isChecked) =>
    host.change({beaten: isChecked ? 'marked' : 'hidden'}),
  );
  const result = make('p', {});
  const list = make('ul', {});
  const part = make('fieldset', {}, hide.label, dim.label, result, list);
  part.dataset['judgment'] = '';

  return {
    nodes: [part],
    update() {
      const state = host.state();
      const isOn = state.beaten !== 'shown';
      const judged = isOn ? judgeMatching(table, state) : undefined;
      const beaten = [...(judged?.beaten ?? [])];
      hide.box.checked = isOn;
      dim.box.checked = state.beaten === 'marked';
      dim.label.hidden = beaten.length === 0;
      // What the rows say themselves is not said twice.
      const named = state.beaten === 'hidden' ? beaten : [];
      result.textContent = describeResult(judged?.matching, beaten.length);
      result.hidden = state.beaten === 'marked' && beaten.length > 0;
      list.hidden = named.length === 0;
      fillShortList(
        list,
        named,
        ([{name}, by]) => [
          make('bdi', {}, name),
          ` (${fillTemplate(strings['beatenBy'], {subjects: listNames(by, strings)})})`,
        ],
        strings,
      );
    },
  };

  function describeResult(
    matching: Visible | undefined,
    beaten: number,
  ): string {
    const name = !matching
      ? 'unbeatenHelp'
      : beaten > 0
        ? 'leftOut'
        : listJudged(matching.criteria).length > 0
          ? 'noneBeaten'
          : 'noDirection';
    return strings[name] ?? '';
  }
}
