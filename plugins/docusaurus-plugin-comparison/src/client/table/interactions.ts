import {followArrowKeys} from './arrowKeys.js';
import {createBestMarks} from './bestMarks.js';
import {createCellLink} from './cellLinks.js';
import {createClamp} from './clamp.js';
import {createLayout} from './layout.js';
import type {Host} from './controls.js';
import {copySelection} from './copy.js';
import {createMarks} from './marks.js';
import {createMoreColumns} from './moreColumns.js';
import {createNotes} from './notes.js';
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
  const cellLink = createCellLink(table);
  followArrowKeys(table, cellLink.offer, signal);
  createClamp(table, signal);
  createMoreColumns(table, signal);
  return {
    parse: (text: string, initial: TableState) =>
      fromPortable(parseState(text, initial), table, initial),
    reveal: createReveal(host),
    open: panels.open,
    /** Copies what is selected as values. */
    copy: copySelection,
    /** Opens the note of a mark, or closes it. */
    toggleNote: createNotes(host, signal),
    /** Offers what is of use where the pointer or the focus is. */
    onApproach: cellLink.offerNear,
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
