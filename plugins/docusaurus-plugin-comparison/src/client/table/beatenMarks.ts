import {listNames} from './listNames.js';
import {make} from './make.js';
import {judgeMatching} from './select.js';
import type {TableState} from './state.js';
import {fillTemplate} from './status.js';
import type {Table} from './table.js';

/**
 * Makes the function that marks the subjects that others beat, where a state
 * shows these: they are dimmed, and a line under the name says who beats them.
 */
export function createBeatenMarks(table: Table): (state: TableState) => void {
  const {strings} = table;
  let dimmed: readonly HTMLElement[] = [];
  let lines: readonly HTMLElement[] = [];

  return (state) => {
    lines.forEach((line) => line.remove());
    dimmed.forEach((part) => part.removeAttribute('data-beaten'));
    const beaten =
      state.beaten === 'marked' ? [...judgeMatching(table, state).beaten] : [];
    dimmed = beaten.flatMap(([{header, cells}]) => [header, ...cells]);
    dimmed.forEach((part) => part.setAttribute('data-beaten', ''));
    lines = beaten.map(([{header}, by]) => {
      const text = fillTemplate(strings['beatenBy'], {
        subjects: listNames(by, strings),
      });
      // The space separates it from the name in plain text.
      const line = make('span', {}, ` ${text}`);
      line.dataset['mark'] = 'beaten';
      header.append(line);
      return line;
    });
  };
}
