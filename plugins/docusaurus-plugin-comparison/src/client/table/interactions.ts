import {followArrowKeys} from './arrowKeys.js';
import {createBestMarks} from './bestMarks.js';
import {createCellLink} from './cellLinks.js';
import {createChips} from './chips.js';
import {createClamp} from './clamp.js';
import {createComparer} from './comparer.js';
import {createLayout} from './layout.js';
import type {Host} from './controls.js';
import {copySelection} from './copy.js';
import type {Menus} from './menus.js';
import type {createNotes} from './notes.js';
import {parseState} from './parse.js';
import {fromPortable, toPortable} from './portable.js';
import {selectVisible, type Visible} from './select.js';
import type {TableState} from './state.js';
import {createSubjectHeadings} from './subjectHeadings.js';

/** What a table can do beyond being ordered. */
export type Interactions = ReturnType<typeof createInteractions>;

/** Gives a table what is loaded when a reader comes near it. */
export function createInteractions(host: Host, signal: AbortSignal) {
  const {table} = host;
  const applyLayout = createLayout(table);
  const markBest = createBestMarks(table);
  const compare = createComparer(host);
  let beatenMarks: Promise<(state: TableState) => void> | undefined;
  // Few readers ask for these marks.
  const markBeaten = () => {
    if (beatenMarks || host.state().beaten === 'marked') {
      beatenMarks ??= import('./beatenMarks.js').then(({createBeatenMarks}) =>
        createBeatenMarks(table),
      );
      void beatenMarks
        .then((show) => show(host.state()))
        .catch(() => {
          // Offline, the next change asks again.
          beatenMarks = undefined;
        });
    }
  };
  const showChips = createChips(host);
  let menus: Promise<Menus | undefined> | undefined;
  let loaded: Menus | undefined;
  const loadMenus = () =>
    (menus ??= import('./menus.js').then(
      ({createMenus}) => (loaded = createMenus(host, signal)),
      () => {
        // Offline, nothing opens; the next press asks again.
        menus = undefined;
        return undefined;
      },
    ));
  let notes: Promise<ReturnType<typeof createNotes> | undefined> | undefined;
  const loadNotes = () =>
    (notes ??= import('./notes.js').then(
      (module) => module.createNotes(host, signal),
      () => {
        // Offline; the next press asks again.
        notes = undefined;
        return undefined;
      },
    ));
  const cellLink = createCellLink(table);
  followArrowKeys(table, cellLink.offer, signal);
  createClamp(table, signal);
  return {
    /** Writes the headings over subjects that are in place. */
    writeSubjectHeadings: createSubjectHeadings(table),
    parse: (text: string, initial: TableState) =>
      fromPortable(parseState(text, initial), table, initial),
    /** Shows the part to which an address leads; offline, what is shown stays. */
    async reveal(id: string, isMoved: boolean): Promise<void> {
      const module = await import('./reveal.js').catch(() => undefined);
      await module?.createReveal(host)(id, isMoved);
    },
    /** The state as the address has it. */
    toPortable: (state: TableState) => toPortable(state, table),
    /** Opens the menu of a button, or closes it. */
    openMenu: (button: HTMLElement) =>
      void loadMenus().then((each) => each?.open(button)),
    /** Copies what is selected as values. */
    copy: copySelection,
    /** Opens the note of a mark, or closes it; offline, the mark leads there. */
    toggleNote: (mark: HTMLAnchorElement) =>
      void loadNotes().then((toggle) =>
        toggle ? toggle(mark) : location.assign(mark.href),
      ),
    /** Offers, and loads, what is of use where the pointer or the focus is. */
    onApproach(part: Element): void {
      cellLink.offerNear(part);
      if (part.closest('td a')) {
        void loadNotes();
      }
    },
    /**
     * Shows of the table what its state says, except for the order of the subjects;
     * returns what is to be seen, and what is to be said of it.
     */
    show(): Visible & {readonly notice: string} {
      const state = host.state();
      const shown = selectVisible(table, state);
      applyLayout(shown, state);
      markBest(shown);
      const notice = compare(shown, state);
      markBeaten();
      showChips();
      loaded?.update();
      return {...shown, notice};
    },
  };
}
