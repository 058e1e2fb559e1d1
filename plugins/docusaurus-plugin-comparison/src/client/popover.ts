import {placePopover} from './placePopover.js';

export interface Popover {
  readonly element: HTMLElement;
  /** Opens it at an anchor, or closes it if it was open there. */
  toggle(anchor: HTMLElement | SVGElement, fill: () => void): void;
  close(): void;
  /** Closes it, and leaves the focus where a link leads. */
  leave(): void;
}

/**
 * Makes a popover for several anchors. It is in the page while it is open.
 *
 * @param parent what has the custom properties of its colors.
 * @param className also the name by which the style sheet places it.
 */
export function createPopover(
  parent: HTMLElement,
  className: string,
  signal: AbortSignal,
): Popover {
  const element = document.createElement('div');
  element.className = className;
  element.role = 'dialog';
  element.tabIndex = -1;
  element.popover = 'auto';
  let opened: HTMLElement | SVGElement | undefined;
  // The anchor at which this press, or this key, has closed it before its click
  // arrives.
  let dismissed: HTMLElement | SVGElement | undefined;
  const forget = () => (dismissed = undefined);
  document.addEventListener('pointerdown', forget, {capture: true, signal});
  document.addEventListener('keydown', forget, {capture: true, signal});
  document.addEventListener(
    'scroll',
    ({target}) => {
      if (opened && !element.contains(target as Node)) {
        placePopover(element, opened);
      }
    },
    {capture: true, passive: true, signal},
  );
  signal.addEventListener('abort', () => element.remove());

  element.addEventListener('beforetoggle', ({newState}) => {
    if (newState === 'closed') {
      dismissed = opened;
    }
  });
  element.addEventListener('toggle', ({newState}) => {
    // It may be open again, at another anchor.
    if (newState === 'closed' && !element.matches(':popover-open')) {
      const anchor = opened;
      const {activeElement} = document;
      const isFocusLost =
        element.contains(activeElement) || activeElement === document.body;
      release();
      if (anchor && isFocusLost) {
        anchor.focus({preventScroll: true});
      }
      element.remove();
    }
  });
  element.addEventListener('keydown', (event) => {
    // Browsers clear a search field with this key, which would lose a filter.
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      close();
    }
  });
  element.addEventListener('focusout', ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) {
      close();
    }
  });

  return {
    element,
    toggle(anchor, fill) {
      // It is told later that it has closed, and a key may come before.
      const isOpen = element.matches(':popover-open');
      const isOpenHere = anchor === dismissed || (isOpen && anchor === opened);
      forget();
      close();
      if (!isOpenHere) {
        open(anchor, fill);
      }
    },
    close,
    leave() {
      release();
      (document.activeElement as HTMLElement | null)?.blur();
      close();
    },
  };

  function open(anchor: HTMLElement | SVGElement, fill: () => void): void {
    release();
    opened = anchor;
    fill();
    element.removeAttribute('style');
    parent.append(element);
    anchor.style.setProperty('anchor-name', `--${className}`);
    anchor.ariaExpanded = 'true';
    // After the anchor in the order of the Tab key, where a browser knows that.
    element.showPopover(anchor instanceof HTMLElement ? {source: anchor} : {});
    placePopover(element, anchor);
    element.focus({preventScroll: true});
  }

  function close(): void {
    if (element.matches(':popover-open')) {
      element.hidePopover();
    }
  }

  function release(): void {
    opened?.style.removeProperty('anchor-name');
    if (opened) {
      opened.ariaExpanded = opened.ariaHasPopup === null ? null : 'false';
    }
    opened = undefined;
  }
}
