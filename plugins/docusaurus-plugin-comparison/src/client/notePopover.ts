import {place} from './placeNote.js';
import {make} from './table/make.js';

/** What a note says. */
export interface NoteContent {
  /** What it is a note of. */
  readonly title: readonly (Node | string)[];
  readonly body: readonly Node[];
  /** The links and buttons below. */
  readonly actions: readonly Node[];
}

export interface NotePopover {
  /** Opens a note at its mark, or closes it if it was open there. */
  toggle(mark: HTMLElement, content: () => NoteContent): void;
  /** Closes it, and leaves the focus where a link leads. */
  leave(): void;
}

/**
 * Makes the one popover in which all notes open. It is in the page while it is
 * open.
 *
 * @param parent what has the custom properties of its colors.
 * @param closeLabel the name of the button that closes it.
 */
export function createNotePopover(
  parent: HTMLElement,
  closeLabel: string,
  signal: AbortSignal,
): NotePopover {
  const popover = document.createElement('div');
  popover.className = 'comparison-note';
  popover.role = 'dialog';
  popover.tabIndex = -1;
  popover.popover = 'auto';
  let opened: HTMLElement | undefined;
  // The mark of the note that this press, or this key, has closed before its
  // click arrives.
  let dismissed: HTMLElement | undefined;
  const forget = () => (dismissed = undefined);
  document.addEventListener('pointerdown', forget, {capture: true, signal});
  document.addEventListener('keydown', forget, {capture: true, signal});
  document.addEventListener(
    'scroll',
    ({target}) => {
      if (opened && target !== popover) {
        place(popover, opened);
      }
    },
    {capture: true, passive: true, signal},
  );
  signal.addEventListener('abort', () => popover.remove());

  popover.addEventListener('beforetoggle', ({newState}) => {
    if (newState === 'closed') {
      dismissed = opened;
    }
  });
  popover.addEventListener('toggle', ({newState}) => {
    if (newState === 'closed') {
      const mark = opened;
      const {activeElement} = document;
      const isFocusLost =
        popover.contains(activeElement) || activeElement === document.body;
      release();
      if (mark && isFocusLost) {
        mark.focus({preventScroll: true});
      }
      popover.remove();
    }
  });
  popover.addEventListener('focusout', ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) {
      close();
    }
  });

  return {
    toggle(mark, content) {
      // It is told later that it has closed, and a key may come before.
      const isOpen = popover.matches(':popover-open');
      const isOpenHere = mark === dismissed || (isOpen && mark === opened);
      forget();
      close();
      if (!isOpenHere) {
        open(mark, content());
      }
    },
    leave() {
      release();
      (document.activeElement as HTMLElement | null)?.blur();
      close();
    },
  };

  function open(mark: HTMLElement, {title, body, actions}: NoteContent): void {
    release();
    opened = mark;
    const heading = make('strong', {}, ...title);
    const button = make('button', {}, '×');
    button.type = 'button';
    button.ariaLabel = closeLabel;
    button.addEventListener('click', close);
    popover.ariaLabel = heading.textContent;
    popover.replaceChildren(
      make('header', {}, heading, button),
      ...body,
      make('footer', {}, ...actions),
    );
    parent.append(popover);
    mark.style.setProperty('anchor-name', '--comparison-note');
    mark.ariaExpanded = 'true';
    // After the mark in the order of the Tab key, where a browser knows that.
    popover.showPopover({source: mark});
    place(popover, mark);
    popover.focus({preventScroll: true});
  }

  function close(): void {
    if (popover.matches(':popover-open')) {
      popover.hidePopover();
    }
  }

  function release(): void {
    opened?.style.removeProperty('anchor-name');
    if (opened) {
      opened.ariaExpanded = null;
    }
    opened = undefined;
  }
}
