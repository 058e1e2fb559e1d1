import {copyNote} from './copyNote.js';
import {describeValue} from './describeValue.js';
import type {ChartLink} from './followMarks.js';
import {createNotePopover} from './notePopover.js';
import {make} from './table/make.js';
import {textOf, type Strings} from './table/table.js';

/**
 * Makes the function that opens what is known of the value of a mark, or closes
 * it. It is read from the text version: the element whose `data-value-of` is the
 * mark's `data-value`, with the name of the subject first and the value last. Its
 * parent has a `data-title` if the title of the figure is not that of the value.
 */
export function createValuePopover(
  place: HTMLElement,
  strings: Strings,
  signal: AbortSignal,
): (mark: ChartLink) => void {
  const popover = createNotePopover(place, strings['closeNote'] ?? '', signal);

  return (mark) => {
    // The property of a link in a picture is not text.
    const href = mark.getAttribute('href') ?? '';
    const entry = place.querySelector(
      `[data-value-of=${JSON.stringify(mark.dataset['value'])}]`,
    );
    const value = entry?.lastElementChild;
    if (!value) {
      location.assign(href);
      return;
    }
    const link = make('a', {href}, strings['linkToCell'] ?? '');
    link.addEventListener('click', () => popover.leave());
    popover.toggle(mark, () => ({
      title: [
        make('bdi', {}, textOf(entry.firstElementChild)),
        ' · ',
        make(
          'bdi',
          {},
          entry.parentElement?.dataset['title'] ??
            textOf(place.querySelector('figcaption')),
        ),
      ],
      body: [
        ...describeValue(value, undefined, strings),
        ...[...value.querySelectorAll('[data-number]')].map((number) =>
          copyNote(place, number),
        ),
      ],
      actions: [link],
    }));
  };
}
