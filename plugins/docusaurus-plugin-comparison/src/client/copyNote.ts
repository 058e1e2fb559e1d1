import {findPart} from './table/findPart.js';
import {make} from './table/make.js';

/** What the list of notes says, without what is of use in the list alone. */
export function copyNote(root: HTMLElement, mark: Element): HTMLElement {
  return copyNoteText(findPart(root, mark, 'href'));
}

/** What a note says, for a popover. */
export function copyNoteText(note: Element | null): HTMLElement {
  const copy = make('div', {});
  copy.dataset['part'] = 'note';
  copy.append(...(note?.cloneNode(true).childNodes ?? []));
  copy.querySelectorAll('[data-mark]').forEach((part) => part.remove());
  // In the list, only one of them is a stop of the Tab key.
  copy.querySelectorAll('a').forEach((link) => (link.tabIndex = 0));
  return copy;
}
