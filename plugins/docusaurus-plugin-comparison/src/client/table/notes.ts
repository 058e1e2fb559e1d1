import {copyNote} from '../copyNote.js';
import {describeValue} from '../describeValue.js';
import {reportValue} from '../reportValue.js';
import {
  createNotePopover,
  type NoteContent,
  type NotePopover,
} from '../notePopover.js';
import {findOrigin, type CellOrigin} from './cellOrigin.js';
import type {Host} from './controls.js';
import {describeBounds} from './exactBounds.js';
import {make} from './make.js';
import {textOf} from './table.js';

/**
 * Makes the function that opens what is known of a value at the mark of its
 * note, or at the link of its cell: it is read from the table and from the list
 * of notes below.
 */
export function createNotes(
  host: Host,
  signal: AbortSignal,
): (mark: HTMLAnchorElement) => void {
  const {table} = host;
  const {root, strings} = table;
  const popover: NotePopover = createNotePopover(
    root,
    strings['closeNote'] ?? '',
    signal,
  );

  return (mark) => {
    const cell = mark.closest('td');
    const origin = cell && findOrigin(table, cell);
    if (origin) {
      popover.toggle(mark, () => describe(cell, origin, mark));
    }
  };

  function describe(
    cell: HTMLTableCellElement,
    origin: CellOrigin,
    mark: HTMLAnchorElement,
  ): NoteContent {
    const note = mark.dataset['number'] !== undefined;
    const copy = note ? copyNote(root, mark) : undefined;
    return {
      title: [
        make('bdi', {}, origin.subject),
        ' · ',
        make('bdi', {}, origin.criterion.name),
      ],
      body: [
        ...describeValue(cell, boundsOf(cell, origin), strings),
        ...(copy ? [copy] : []),
      ],
      actions: [
        linkToCell(origin),
        ...(origin.source === undefined
          ? []
          : [make('a', {href: origin.source}, say('editValue'))]),
        ...reportValue(origin.report, say('reportValue'), {
          title: `${origin.subject} · ${origin.criterion.name}`,
          value: textOf(cell),
          note: copy,
          data: origin.source,
          address: location.href.replace(/#.*|$/, `#${origin.id}`),
        }),
        ...(note ? [linkToList(mark)] : []),
      ],
    };
  }

  function boundsOf(
    cell: HTMLTableCellElement,
    {criterion, bounds}: CellOrigin,
  ): string | undefined {
    const language = document.documentElement.lang;
    return bounds && describeBounds(cell, bounds, criterion, strings, language);
  }

  function linkToCell({id}: CellOrigin): HTMLAnchorElement {
    const link = make('a', {href: `#${id}`}, say('copyLink'));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void copyAddress(link);
    });
    return link;
  }

  async function copyAddress(link: HTMLAnchorElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(link.href);
      link.textContent = say('copied');
      host.tell(say('copied'));
    } catch {
      // Where a page may not copy, its own address becomes the link.
      popover.leave();
      location.assign(link.href);
    }
  }

  function linkToList(mark: HTMLAnchorElement): HTMLAnchorElement {
    const link = make('a', {href: mark.hash}, say('allNotes'));
    link.addEventListener('click', () => popover.leave());
    return link;
  }

  function say(name: string): string {
    return strings[name] ?? name;
  }
}
