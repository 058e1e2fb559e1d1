import {followLinks, readFragment} from '../followLinks.js';
import {isPlainClick} from '../isPlainClick.js';
import {readUrlState, writeUrlState} from './address.js';
import {makeButtons, makeFoldButtons, showOrder} from './buttons.js';
import type {Host} from './controls.js';
import {findId, findPart} from './findPart.js';
import type {Interactions} from './interactions.js';
import {nameKey, order, press} from './order.js';
import {createPaper} from './paper.js';
import {createPhone} from './phone.js';
import {initialState, printState, type TableState} from './state.js';
import {describeStatus} from './status.js';
import {findCell, listHeaders, readTable, type Strings} from './table.js';
import {createTabStops} from './tabStops.js';

/**
 * Gives a table of the page its buttons: the HTML stays what it is, its cells
 * are ordered and hidden. Returns the function that lets go of the page.
 *
 * @param strings the texts of the theme, by their names.
 * @param loadComparisonStrings loads those of a comparison with a baseline.
 */
export function enhance(
  root: HTMLElement,
  strings: Strings,
  loadComparisonStrings: () => Promise<Strings> = async () => ({}),
): () => void {
  const table = readTable(root, strings);
  // A page may ask twice for the same table.
  if (!table || root.dataset['enhanced'] !== undefined) {
    return () => {};
  }
  root.dataset['enhanced'] = '';
  const {anchor, element, criteria} = table;
  const initial = initialState(table);
  let state = initial;
  const all = {
    subjects: listHeaders(element, 'subject').length,
    criteria: criteria.length,
  };
  const language = document.documentElement.lang;
  const reset = root.querySelector<HTMLElement>('[data-reset]');
  const status = root.querySelector('[data-status]');
  const leaving = new AbortController();
  const {signal} = leaving;
  // How many changes of the reader the address does not hold yet.
  let unwritten = 0;
  const host: Host = {
    table,
    loadComparisonStrings,
    state: () => state,
    change: (changed, notice) => {
      state = {...state, ...changed};
      const shown = show(notice);
      // Each key that is typed would be a step of Back otherwise.
      const isStep =
        notice === undefined &&
        Object.keys(changed).some(
          (key) => key !== 'query' && key !== 'filters',
        );
      const write = () =>
        writeUrlState(
          anchor,
          print(state),
          isStep,
          // What shows a linked cell does not take the link away, even if React
          // has replaced the table meanwhile.
          notice !== undefined || !isLinkedHidden(),
        );
      const writeLater = () => {
        unwritten -= 1;
        if (!signal.aborted) {
          write();
        }
      };
      unwritten += 1;
      if (notice === undefined) {
        afterPaint(writeLater);
      } else {
        // What the address leads to may be shown only then.
        void shown.then(writeLater);
      }
    },
    tell: (text) => {
      if (status) {
        status.textContent = text;
      }
    },
  };

  // What is in the words of the page is made by what is loaded later.
  const print = (each: TableState) =>
    printState(interactions?.toPortable(each) ?? each, initial);

  /** Whether the address leads to a cell that the reader has hidden since. */
  const isLinkedHidden = () => {
    const id = readFragment();
    if (!id.startsWith(`${anchor}.`)) {
      return false;
    }
    const [subject, criterion] = findCell(table, id) ?? [];
    const part = criterion
      ? subject?.cells[criteria.indexOf(criterion)]
      : findId(root, id);
    const hidden = part?.closest('[hidden]');
    // What hides the whole table is no doing of the reader's here.
    return !part?.isConnected || (!!hidden && root.contains(hidden));
  };

  // What is more than an order is loaded when a reader comes near the table.
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
    const counts = {
      subjects: phone.show(shown.subjects),
      criteria: shown.criteria.length,
    };
    // Two columns of a phone are compared with each other, whatever their group.
    interactions?.writeSubjectHeadings(
      shown.subjects,
      state.sort.length > 0 || counts.subjects < shown.subjects.length,
    );
    showOrder(table, state);
    const told = describeStatus(table, state, counts, all, language);
    host.tell([told, shown.notice, notice].filter(Boolean).join(' '));
    settleTabStops();
    preparePaper();
  };

  const {pathname} = location;
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

  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const link = target.closest('a');
    // A browser without popovers follows the link.
    if (
      link?.matches(noteOpeners) &&
      isPlainClick(event) &&
      'showPopover' in link
    ) {
      event.preventDefault();
      // Offline, the mark leads to the note.
      void loadInteractions().then(() =>
        interactions
          ? interactions.toggleNote(link)
          : location.assign(link.href),
      );
      return;
    }
    // A note may be in a list that is folded; not every browser unfolds it.
    const note = link && findPart(root, link, 'href');
    note?.closest('details')?.setAttribute('open', '');
    const button = target.closest('button');
    const {fold, menu} = button?.dataset ?? {};
    const header = button?.parentElement?.dataset ?? {};
    const criterion =
      header['corner'] === undefined ? header['criterion'] : nameKey;
    if (criterion !== undefined) {
      host.change({sort: press(state.sort, criterion, event.shiftKey)});
    } else if (fold !== undefined) {
      const folded = new Set(state.folded);
      host.change({folded: folded.delete(fold) ? folded : folded.add(fold)});
    } else if (button?.dataset['reset'] !== undefined) {
      host.change(initial);
      // The button is gone, and would take the focus with it.
      root.querySelector<HTMLElement>('[data-menu]')?.focus();
    } else if (button && menu !== undefined) {
      void loadInteractions().then(() => interactions?.openMenu(button));
    }
  };
  const onApproach = ({target}: Event) => {
    void loadInteractions().then(() => {
      interactions?.onApproach(target as Element);
      settleTabStops();
    });
  };

  root.addEventListener('click', onClick, {signal});
  root.addEventListener('pointerover', onApproach, {signal});
  root.addEventListener('focusin', onApproach, {signal});
  const unfollow = followLinks((id) => {
    // An address that lags behind would undo what the reader has just set.
    if (unwritten === 0) {
      void restore().then(() => reveal(id));
    }
  });
  document.addEventListener('copy', (event) => interactions?.copy(event), {
    signal,
  });
  const scroll = element.parentElement;
  const observer = new ResizeObserver(() => {
    // Keyboards scroll a region only where it can be focused.
    if (scroll) {
      scroll.tabIndex = scroll.scrollWidth > scroll.clientWidth ? 0 : -1;
    }
  });
  observer.observe(element);

  const settleTabStops = createTabStops(table, signal);
  const preparePaper = createPaper(table, signal);
  // Of one subject there is nothing to order.
  if (all.subjects > 1) {
    if (root.dataset['unsorted'] === undefined) {
      makeButtons(table);
      showOrder(table, state);
    } else {
      makeFoldButtons(table);
    }
    host.tell(describeStatus(table, state, all, all, language));
  }
  settleTabStops();
  // Nobody prints a page in its first moments.
  const printTimer = setTimeout(preparePaper, 1000);
  // From now on it is said aloud.
  status?.setAttribute('role', 'status');
  // The browser has looked for the part before the rows were put in order.
  void restore().then(async () => {
    const isPhone = phone.isLacking();
    if (isPhone) {
      await show();
    }
    await reveal(readFragment(), isPhone || state !== initial);
  });
  return () => {
    leaving.abort();
    clearTimeout(printTimer);
    unfollow();
    observer.disconnect();
    delete root.dataset['enhanced'];
  };
}

// What opens a note: its number, or the link of a cell without one.
const noteOpeners = 'td :is([data-number], [data-note])';

/** An address that changes costs time, which the reader need not wait for. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
