/** Whether the subjects are columns now. */
export function isByColumn(element: HTMLTableElement): boolean {
  return element.dataset['orientation'] === 'subjects-as-columns';
}
