import {followArrowKeys} from './arrowKeys.js';
import {createBestMarks} from './bestMarks.js';
import {createLayout} from './layout.js';
import {createCellLinks} from './cellLinks.js';
import type {Host} from './controls.js';
import {copySelection} from './copy.js';
import {createMarks} from './marks.js';
import {createPanels} from './panels.js';
import {parseState} from './parse.js';
import {fromPortable} from './portable.js';
import {createReveal} from './reveal.js';
import {selectVisible, type Visible} from './select.js';
import type {TableState} from './state.js';

/** What a table can do beyond being ordered. */
export type Interactions = ReturnType<typeof createInteractions>;

/** Gives a table what is loaded when a reader comes near it. */
export function createInteractions(host: Host, signal: AbortSignal) {
  const {table} = host;
  const applyLayout = createLayout(table);
  const markBest = createBestMarks(table);
  const mark = createMarks(table);
  const panels = createPanels(host);
  const cellLinks = createCellLinks(table);
  followArrowKeys(table, cellLinks.offer, signal);
  return {
    parse: (text: string, initial: TableState) =>
      fromPortable(parseState(text, initial), table, initial),
    reveal: createReveal(host),
    open: panels.open,
    /** Copies what is selected as values. */
    copy: copySelection,
    /** Offers what is of use where the pointer or the focus is. */
    onApproach: cellLinks.offerNear,
    /**
     * Shows of the table what its state says, except for the order of the subjects;
     * returns what is to be seen.
     */
    show(): Visible {
      const state = host.state();
      const shown = selectVisible(table, state);
      applyLayout(shown, state);
      markBest(shown);
      mark(shown, state);
      panels.update();
      return shown;
    },
  };
}
