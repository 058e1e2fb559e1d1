import type {FactView} from '../views/fact.js';
import {copyNoteText} from './copyNote.js';
import {describeValue} from './describeValue.js';
import {formatBounds} from './formatBounds.js';
import {createNotePopover} from './notePopover.js';
import {reportValue} from './reportValue.js';
import {make} from './table/make.js';
import {textOf, type Strings} from './table/table.js';

/** What the popover of a fact says that its sentence does not. */
export type FactDetails = Pick<
  FactView,
  'subject' | 'criterion' | 'exact' | 'link' | 'editUrl' | 'report'
>;

/**
 * Makes the function that opens what is known of a fact at one of its marks, or
 * closes it.
 *
 * @param place the element of the fact; its first child is the value with its
 * marks.
 */
export function createFactPopover(
  place: HTMLElement,
  strings: Strings,
  signal: AbortSignal,
): (
  mark: HTMLElement,
  details: FactDetails,
  note: Element | undefined,
) => void {
  const popover = createNotePopover(place, strings['closeNote'] ?? '', signal);

  return (mark, {subject, criterion, exact, link, editUrl, report}, note) => {
    const names = [subject ?? [], criterion].flat();
    popover.toggle(mark, () => ({
      title: names.flatMap((name, index) => [
        ...(index > 0 ? [' · '] : []),
        make('bdi', {}, name),
      ]),
      body: [
        ...describeValue(
          place.firstElementChild ?? place,
          exact && formatBounds(exact, strings, document.documentElement.lang),
          strings,
        ),
        ...(note ? [copyNoteText(note)] : []),
      ],
      actions: [
        ...(link === undefined ? [] : [linkTo(link)]),
        ...(editUrl === undefined
          ? []
          : [make('a', {href: editUrl}, strings['editValue'] ?? '')]),
        ...reportValue(report, strings['reportValue'], {
          title: names.join(' · '),
          value: textOf(place.firstElementChild ?? place),
          note,
          data: editUrl,
          address: link === undefined ? location.href : toAbsolute(link),
        }),
      ],
    }));
  };

  function toAbsolute(href: string): string {
    return new URL(href, location.href).href;
  }

  function linkTo(href: string): HTMLAnchorElement {
    const link = make('a', {href}, strings['linkToCell'] ?? '');
    link.addEventListener('click', () => popover.leave());
    return link;
  }
}
