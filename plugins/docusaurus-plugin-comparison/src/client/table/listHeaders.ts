/** The headers of all subjects or criteria, in the order of the page. */
export function listHeaders(
  element: HTMLTableElement,
  kind: 'criterion' | 'subject',
): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(`[data-${kind}]`)];
}
