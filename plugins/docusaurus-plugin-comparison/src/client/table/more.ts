import {createArrange} from './arrange.js';
import {createCellLinks} from './cellLinks.js';
import type {Host} from './controls.js';
import {createMarks} from './marks.js';
import {createPanels} from './panels.js';
import {parseState} from './parse.js';
import {place} from './place.js';
import {select, type Shown} from './select.js';

/** What a table can do beyond being ordered. */
export type More = ReturnType<typeof createMore>;

/** Gives a table what is loaded when a reader comes near it. */
export function createMore(host: Host) {
  const {table} = host;
  const arrange = createArrange(table);
  const mark = createMarks(table);
  const panels = createPanels(host);
  return {
    parse: parseState,
    open: panels.open,
    /** Offers what is of use where the pointer or the focus is. */
    near: createCellLinks(table),
    /** Shows the table as its state says; returns what is to be seen of it. */
    show(): Shown {
      const state = host.state();
      const shown = select(table, state);
      arrange(shown, state);
      place(table, shown.subjects);
      mark(shown, state);
      panels.update();
      return shown;
    },
  };
}
