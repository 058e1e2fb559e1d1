/** The part of a table to which an attribute of another part refers. */
export function findPart(
  root: HTMLElement,
  from: Element,
  attribute: 'aria-controls' | 'href',
): HTMLElement | null {
  const id = from.getAttribute(attribute)?.replace(/^#/, '') ?? '';
  return id === '' ? null : findId(root, id);
}

/** The part of a table with an id, which what else is on the page may have too. */
export function findId(root: HTMLElement, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[id=${JSON.stringify(id)}]`);
}
