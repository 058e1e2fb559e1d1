/** The part of a table to which an attribute of another part refers. */
export function findPart(
  root: HTMLElement,
  from: Element,
  attribute: 'aria-controls' | 'href',
): HTMLElement | null {
  const id = from.getAttribute(attribute)?.replace(/^#/, '') ?? '';
  // What else is on the page may have the same id.
  return id === ''
    ? null
    : root.querySelector<HTMLElement>(`[id=${JSON.stringify(id)}]`);
}
