import {createPopover, type Popover} from './popover.js';
import {make} from './table/make.js';

/** What a note says. */
export interface NoteContent {
  /** What it is a note of. */
  readonly title: readonly (Node | string)[];
  readonly body: readonly Node[];
  /** The links and buttons below. */
  readonly actions: readonly Node[];
}

export interface NotePopover extends Pick<Popover, 'leave'> {
  /** Opens a note at its mark, or closes it if it was open there. */
  toggle(mark: HTMLElement | SVGElement, content: () => NoteContent): void;
}

/**
 * Makes the one popover in which all notes open.
 *
 * @param parent what has the custom properties of its colors.
 * @param closeLabel the name of the button that closes it.
 */
export function createNotePopover(
  parent: HTMLElement,
  closeLabel: string,
  signal: AbortSignal,
): NotePopover {
  const popover = createPopover(parent, 'comparison-note', signal);
  return {
    toggle: (mark, content) => popover.toggle(mark, () => fill(content())),
    leave: popover.leave,
  };

  function fill({title, body, actions}: NoteContent): void {
    const heading = make('strong', {}, ...title);
    const button = make('button', {}, '×');
    button.type = 'button';
    button.ariaLabel = closeLabel;
    button.addEventListener('click', popover.close);
    popover.element.ariaLabel = heading.textContent;
    popover.element.replaceChildren(
      make('header', {}, heading, button),
      ...body,
      ...(actions.length > 0 ? [make('footer', {}, ...actions)] : []),
    );
  }
}
