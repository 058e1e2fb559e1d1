import {followLinks, readFragment} from '../followLinks.js';
import {isPlainClick} from '../isPlainClick.js';
import {isFromSearch, readUrlState} from './address.js';
import {makeButtons, makeFoldButtons} from './buttons.js';
import type {Controller} from './controller.js';
import {listHeaders} from './listHeaders.js';
import {createPaper} from './paper.js';
import type {Strings} from './table.js';
import {createTabStops} from './tabStops.js';

/**
 * Gives a table of the page its buttons. The HTML stays what it is; what orders
 * and hides its cells is loaded when a reader comes near, and gets each click
 * and key that came before. Returns the function that lets go of the page.
 *
 * @param loadStrings loads the texts of the theme, by their names.
 * @param loadComparisonStrings loads those of a comparison with a baseline.
 */
export function enhance(
  root: HTMLElement,
  loadStrings: () => Promise<Strings> = async () => ({}),
  loadComparisonStrings = loadStrings,
): () => void {
  const element = root.querySelector('table');
  // A page may ask twice for the same table.
  if (!element || root.dataset['enhanced'] !== undefined) {
    return () => {};
  }
  root.dataset['enhanced'] = '';
  const anchor = root.dataset['anchor'] ?? '';
  const {pathname} = location;
  const leaving = new AbortController();
  const {signal} = leaving;
  const settleTabStops = createTabStops({root, element}, signal);
  const preparePaper = createPaper({element}, signal);

  let controller: Controller | undefined;
  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= Promise.all([import('./controller.js'), loadStrings()]).then(
      ([{openController}, strings]) => {
        controller = signal.aborted
          ? undefined
          : openController(
              root,
              strings,
              {loadComparisonStrings, pathname, settleTabStops, preparePaper},
              signal,
            );
        observer.disconnect();
      },
      () => {
        // Offline; the next time asks again.
        loading = undefined;
      },
    ));
  /** At once if that is possible, so that the next picture shows it. */
  const whenLoaded = (act: (loaded: Controller | undefined) => void) => {
    if (controller) {
      act(controller);
    } else {
      void load().then(() => act(controller));
    }
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const link = target.closest('a');
    const button = target.closest('button');
    // A browser without popovers follows the link.
    if (
      link?.matches(noteOpeners) &&
      isPlainClick(event) &&
      'showPopover' in link
    ) {
      event.preventDefault();
      whenLoaded((loaded) =>
        // Offline, the mark leads to the note.
        loaded ? loaded.toggleNote(link) : location.assign(link.href),
      );
    } else if (link) {
      whenLoaded((loaded) => loaded?.unfoldNote(link));
    } else if (button) {
      whenLoaded((loaded) => loaded?.press(button, event.shiftKey));
    }
  };
  const onApproach = ({target}: Event) =>
    whenLoaded((loaded) => loaded?.approach(target as Element));
  const onKey = (event: KeyboardEvent) => {
    if (!controller?.isReadyForKeys() && isMove(event)) {
      event.preventDefault();
      whenLoaded(async (loaded) => {
        if (await loaded?.prepareForKeys()) {
          // A key before this one may have moved the focus.
          const {activeElement} = document;
          if (root.contains(activeElement)) {
            activeElement?.dispatchEvent(new KeyboardEvent(event.type, event));
          }
        }
      });
    }
  };
  const unfollow = followLinks((id) => {
    if (controller) {
      controller.follow(id);
    } else if (location.pathname === pathname && isAskedFor(anchor)) {
      void load();
    }
  });
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) {
        void load();
      }
    },
    {rootMargin: '100% 0%'},
  );
  const scroll = element.parentElement;
  const resizing = new ResizeObserver(() => {
    // Keyboards scroll a region only where it can be focused.
    if (scroll) {
      scroll.tabIndex = scroll.scrollWidth > scroll.clientWidth ? 0 : -1;
    }
  });

  root.addEventListener('click', onClick, {signal});
  root.addEventListener('pointerover', onApproach, {signal});
  root.addEventListener('focusin', onApproach, {signal});
  root.addEventListener('keydown', onKey, {signal});
  resizing.observe(element);
  // Of one subject there is nothing to order.
  if (listHeaders(element, 'subject').length > 1) {
    const isSorted = root.dataset['unsorted'] === undefined;
    (isSorted ? makeButtons : makeFoldButtons)(element);
  }
  settleTabStops();
  // Nobody prints a page in its first moments.
  const printTimer = setTimeout(preparePaper, 1000);
  if (isAskedFor(anchor)) {
    void load();
  } else {
    observer.observe(root);
  }
  return () => {
    leaving.abort();
    clearTimeout(printTimer);
    unfollow();
    observer.disconnect();
    resizing.disconnect();
    delete root.dataset['enhanced'];
  };
}

// What opens a note: its number, or the link of a cell without one.
const noteOpeners = 'td :is([data-number], [data-note])';

/**
 * Whether the address says how a table is to be shown, leads into it, or comes
 * from a search.
 */
function isAskedFor(anchor: string): boolean {
  return (
    readUrlState(anchor) !== '' ||
    readFragment().startsWith(`${anchor}.`) ||
    isFromSearch()
  );
}

/** Whether a key moves the focus between what a table, or its bar, contains. */
function isMove(event: KeyboardEvent): boolean {
  const {key, target, altKey, ctrlKey, metaKey, shiftKey} = event;
  const place = (target as Element).closest('table, [data-notes]');
  return (
    (target as Element).matches('a, button') &&
    !(altKey || ctrlKey || metaKey || shiftKey) &&
    (place ? /^(Arrow|Home|End)/ : /^(Arrow[LR]|Home|End)/).test(key)
  );
}
