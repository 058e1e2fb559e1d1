/** Without JavaScript a header is text; with it, a button that orders. */
export function makeButtons(element: HTMLTableElement): void {
  const headers = element.querySelectorAll('[data-criterion], [data-corner]');
  for (const header of headers) {
    const text = header.firstElementChild;
    const button = toButton(text);
    button.className = text?.className ?? '';
    text?.replaceWith(button);
    const mark = button.querySelector<HTMLElement>('[data-mark="order"]');
    if (mark) {
      mark.dataset['sign'] ||= '↕';
    }
  }
  makeFoldButtons(element);
}

/** Lets the headings over rows fold them. */
export function makeFoldButtons(element: HTMLTableElement): void {
  element
    .querySelectorAll<HTMLElement>('tbody [data-heading]')
    .forEach(makeFoldButton);
}

/** Lets a heading over rows fold them. */
export function makeFoldButton(heading: HTMLElement): void {
  const button = toButton(heading);
  button.dataset['fold'] = heading.dataset['heading'] ?? '';
  button.ariaExpanded = 'true';
  const sign = document.createElement('span');
  sign.dataset['mark'] = 'fold';
  // Whether it is open is said by the button.
  sign.ariaHidden = 'true';
  button.prepend(sign);
  heading.append(button);
}

/** A button of what an element holds. */
function toButton(element: Element | null): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...(element?.childNodes ?? []));
  return button;
}
