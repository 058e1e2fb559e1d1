import {createNotePopover} from './notePopover.js';
import {make} from './table/make.js';
import type {Strings} from './table/table.js';

/**
 * Makes the function that opens or closes the note of a claim at its mark.
 *
 * @param place the element of the claim.
 */
export function createClaimPopover(
  place: HTMLElement,
  strings: Strings,
  signal: AbortSignal,
): (mark: HTMLElement, title: string, note: Element | undefined) => void {
  const popover = createNotePopover(place, strings['closeNote'] ?? '', signal);
  return (mark, title, note) => {
    popover.toggle(mark, () => {
      const copy = make('div', {});
      copy.dataset['part'] = 'grounds';
      copy.append(...(note?.cloneNode(true).childNodes ?? []));
      copy
        .querySelectorAll('a[href]')
        .forEach((link) => link.addEventListener('click', popover.leave));
      return {title: [title], body: [copy], actions: []};
    });
  };
}
