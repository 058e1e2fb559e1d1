import {readFragment} from '../followLinks.js';
import {isFromSearch, readUrlState} from './address.js';
import type {Host} from './controls.js';
import {findPart} from './findPart.js';
import type {Interactions} from './interactions.js';
import {labelCorner} from './labelCorner.js';
import {listHeaders} from './listHeaders.js';
import {createMoreColumns} from './moreColumns.js';
import {nameKey, order, press} from './order.js';
import {createPhone} from './phone.js';
import {showOrder} from './showOrder.js';
import {initialState, printState, type TableState} from './state.js';
import {describeStatus} from './status.js';
import {readTable, type Strings, type Table} from './table.js';
import {createTableAddress} from './tableAddress.js';

export type Controller = ReturnType<typeof createController>;

/** What a table got before it was near. */
export interface TableStart extends Pick<Host, 'loadComparisonStrings'> {
  /** The path of the page that has the table. */
  readonly pathname: string;
  /** Looks for another Tab stop if one is no longer shown. */
  settleTabStops(): void;
  /** Gets the table ready for being printed. */
  preparePaper(): void;
}

/** Reads a table, orders it, and keeps its state in the address. */
export function openController(
  root: HTMLElement,
  strings: Strings,
  start: TableStart,
  signal: AbortSignal,
): Controller | undefined {
  const table = readTable(root, strings);
  return table && createController(table, start, signal);
}

function createController(
  table: Table,
  {loadComparisonStrings, pathname, settleTabStops, preparePaper}: TableStart,
  signal: AbortSignal,
) {
  const {root, anchor, element, criteria} = table;
  const initial = initialState(table);
  let state = initial;
  const all = {
    subjects: listHeaders(element, 'subject').length,
    criteria: criteria.length,
  };
  const language = document.documentElement.lang;
  const reset = root.querySelector<HTMLElement>('[data-reset]');
  const status = root.querySelector('[data-status]');
  // What is in the words of the page is made by what is loaded later.
  const print = (each: TableState) =>
    printState(interactions?.toPortable(each) ?? each, initial);
  const address = createTableAddress(table, () => print(state), signal);
  const host: Host = {
    table,
    loadComparisonStrings,
    state: () => state,
    change: (changed, notice) => {
      state = {...state, ...changed};
      const shown = show(notice);
      address.write({
        // Each key that is typed would be a step of Back otherwise.
        isStep:
          notice === undefined &&
          Object.keys(changed).some(
            (key) => key !== 'query' && key !== 'filters',
          ),
        // What the address leads to may be shown only then.
        shown: notice === undefined ? undefined : shown,
      });
    },
    tell: (text) => {
      if (status) {
        status.textContent = text;
      }
    },
  };

  // What is more than an order is loaded when a reader points at the table.
  let interactions: Interactions | undefined;
  let loading: Promise<void> | undefined;
  const loadInteractions = () =>
    (loading ??= import('./interactions.js').then(
      ({createInteractions}) => {
        interactions = createInteractions(host, signal);
      },
      () => {
        // Offline, the order is what remains; the next time asks again.
        loading = undefined;
      },
    ));

  const showMoreColumns = createMoreColumns(table, signal);
  const phone = createPhone(host, () => void show(), signal);
  const show = async (notice = ''): Promise<void> => {
    // At once, whatever is still to be loaded.
    if (reset) {
      reset.hidden = print(state) === '';
    }
    if (
      !interactions &&
      (element.dataset['groupClass'] !== undefined ||
        print({...state, sort: initial.sort, pair: []}) !== '')
    ) {
      await loadInteractions();
    }
    if (phone.isLacking()) {
      await phone.load();
    }
    const shown = interactions
      ? interactions.show()
      : {subjects: order(table, state.sort), criteria, notice: ''};
    const columns = phone.show(shown.subjects);
    // What a phone leaves out is not a choice of the reader: it is counted there.
    const counts = {
      subjects: shown.subjects.length,
      criteria: shown.criteria.length,
    };
    showMoreColumns();
    // Two columns of a phone are compared with each other, whatever their group.
    interactions?.writeSubjectHeadings(
      shown.subjects,
      state.sort.length > 0 || columns < shown.subjects.length,
    );
    showOrder(table, state);
    const told = describeStatus(table, state, counts, all, language);
    host.tell([told, shown.notice, notice].filter(Boolean).join(' '));
    settleTabStops();
    preparePaper();
  };

  const restore = async (): Promise<void> => {
    const typed = readUrlState(anchor);
    // Going to a cell of the page changes nothing here, nor does leaving it.
    if (typed !== print(state) && location.pathname === pathname) {
      await loadInteractions();
      state = interactions?.parse(typed, initial) ?? initial;
      await show();
    }
  };
  const reveal = async (id: string, isMoved = false): Promise<void> => {
    if (id.startsWith(`${anchor}.`) && location.pathname === pathname) {
      await loadInteractions();
      // A window that has just become narrow may still load its columns.
      const isTurning = phone.isLacking();
      if (isTurning) {
        await show();
      }
      await interactions?.reveal(id, isMoved || isTurning);
    }
  };

  const showSearchHit = async (): Promise<void> => {
    if (!isFromSearch()) {
      return;
    }
    const {findSearchHit, readSearchWords} = await import('./searchHit.js');
    const id = findSearchHit(table, readSearchWords());
    if (id !== undefined) {
      // It is revealed as after a link.
      location.replace(`#${encodeURIComponent(id)}`);
    }
  };

  const pressButton = (button: HTMLElement, isFurther: boolean) => {
    const {fold, menu} = button.dataset;
    const header = button.parentElement?.dataset ?? {};
    const criterion =
      header['corner'] === undefined ? header['criterion'] : nameKey;
    if (criterion !== undefined) {
      host.change({sort: press(state.sort, criterion, isFurther)});
    } else if (fold !== undefined) {
      const folded = new Set(state.folded);
      host.change({folded: folded.delete(fold) ? folded : folded.add(fold)});
    } else if (button.dataset['reset'] !== undefined) {
      host.change(initial);
      // The button is gone, and would take the focus with it.
      root.querySelector<HTMLElement>('[data-menu]')?.focus();
    } else if (menu !== undefined) {
      void loadInteractions().then(() => interactions?.openMenu(button));
    }
  };

  // Of one subject there is nothing to order.
  if (all.subjects > 1) {
    if (root.dataset['unsorted'] === undefined) {
      labelCorner(table);
      showOrder(table, state);
    }
    host.tell(describeStatus(table, state, all, all, language));
  }
  // From now on it is said aloud.
  status?.setAttribute('role', 'status');
  document.addEventListener('copy', (event) => interactions?.copy(event), {
    signal,
  });
  // The browser has looked for the part before the rows were put in order.
  void restore().then(async () => {
    const isPhone = phone.isLacking();
    if (isPhone) {
      await show();
    }
    await reveal(readFragment(), isPhone || state !== initial);
    await showSearchHit();
  });

  const isReadyForKeys = () => interactions !== undefined;

  return {
    press: pressButton,
    /** Opens a note at its mark, or closes it; offline, the mark leads there. */
    toggleNote: (mark: HTMLAnchorElement) =>
      void loadInteractions().then(() =>
        interactions
          ? interactions.toggleNote(mark)
          : location.assign(mark.href),
      ),
    /** Unfolds the list of a note, which not every browser does. */
    unfoldNote: (link: HTMLAnchorElement) =>
      findPart(root, link, 'href')
        ?.closest('details')
        ?.setAttribute('open', ''),
    /** Loads what else can be done where the pointer or the focus is. */
    approach: (target: Element) =>
      void loadInteractions().then(() => {
        interactions?.onApproach(target);
        settleTabStops();
      }),
    /** Shows the part to which the address leads. */
    follow(id: string): void {
      // An address that lags behind would undo what the reader has just set.
      if (!address.isBehind()) {
        void restore().then(() => reveal(id));
      }
    },
    /** Loads all that follows keys; whether it could. */
    prepareForKeys: () => loadInteractions().then(isReadyForKeys),
    isReadyForKeys,
  };
}
