/** An element with data attributes. */
export function elementWith(
  dataset: Readonly<Record<string, string>>,
): HTMLElement {
  const element = document.createElement('td');
  Object.assign(element.dataset, dataset);
  return element;
}

/** A cell with a text, and with data attributes. */
export function cellSaying(
  text: string,
  dataset: Readonly<Record<string, string>> = {},
): HTMLElement {
  const cell = elementWith(dataset);
  cell.textContent = text;
  return cell;
}
