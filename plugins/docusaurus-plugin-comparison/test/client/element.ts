/** What stands for an element of which the code reads the data attributes. */
export function elementWith(
  dataset: Readonly<Record<string, string>>,
): HTMLElement {
  return {dataset} as unknown as HTMLElement;
}

/** What stands for a cell of which the code reads the text as well. */
export function cellSaying(
  textContent: string,
  dataset: Readonly<Record<string, string>> = {},
): HTMLElement {
  // textOf asks of each part whether it is an element.
  globalThis.HTMLElement ??= class {} as unknown as typeof HTMLElement;
  return {dataset, childNodes: [{textContent}]} as unknown as HTMLElement;
}
