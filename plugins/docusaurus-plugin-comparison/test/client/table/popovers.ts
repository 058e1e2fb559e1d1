// A module, so that its names are its own.
export {};

/** Popovers as far as the code uses them, since jsdom has none. */
const opened = new Set<HTMLElement>();

class PopoverToggleEvent extends Event {
  readonly newState: string;
  readonly oldState: string;

  constructor(type: string, newState: 'closed' | 'open') {
    super(type);
    this.newState = newState;
    this.oldState = newState === 'open' ? 'closed' : 'open';
  }
}

function setState(element: HTMLElement, state: 'closed' | 'open'): void {
  element.dispatchEvent(new PopoverToggleEvent('beforetoggle', state));
  if (state === 'open') {
    opened.add(element);
  } else {
    opened.delete(element);
  }
  setTimeout(() =>
    element.dispatchEvent(new PopoverToggleEvent('toggle', state)),
  );
}

/** A press elsewhere closes a popover before the click, as browsers do. */
function onPointerUp({target}: Event): void {
  for (const element of opened) {
    if (!element.contains(target as Node)) {
      setState(element, 'closed');
    }
  }
}

function onKeyDown({key}: KeyboardEvent): void {
  if (key === 'Escape') {
    opened.forEach((element) => setState(element, 'closed'));
  }
}

const matches = Element.prototype.matches as (selector: string) => boolean;

Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    setState(this, 'open');
  },
  hidePopover(this: HTMLElement) {
    setState(this, 'closed');
  },
});
Object.assign(Element.prototype, {
  matches(this: Element, selector: string): boolean {
    return selector === ':popover-open'
      ? opened.has(this as HTMLElement)
      : matches.call(this, selector);
  },
});
document.addEventListener('pointerup', onPointerUp);
document.addEventListener('keydown', onKeyDown);
