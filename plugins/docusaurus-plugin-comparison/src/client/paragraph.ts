import {make} from './table/make.js';

/** A paragraph of a popover, with the hook of its style. */
export function paragraph(
  part: string,
  ...children: (Node | string)[]
): HTMLElement {
  const made = make('p', {}, ...children);
  made.dataset['part'] = part;
  return made;
}
