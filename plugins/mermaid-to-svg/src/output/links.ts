import type {DomElement} from '../dom/element.js';
import {RenderError} from '../renderError.js';
import type {MeasureContext} from '../geometry/measure.js';
import type {Shape} from './shape.js';

/** Where an `<a>` of Mermaid's leads. */
export function hrefOf(link: DomElement): string | undefined {
  return (
    link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? undefined
  );
}

/**
 * A link around what an element has become, named after the text in it.
 *
 * @throws {RenderError} For an address that runs, or holds a document.
 */
export function linkTo(
  href: string,
  element: DomElement,
  measure: MeasureContext,
  children: Shape['children'],
): Shape {
  const name = labelOf(element, measure);
  return {
    tag: 'a',
    attributes: {
      href: checkAddress(href),
      ...(name ? {'aria-label': name} : {}),
    },
    children,
  };
}

// The lines of a label are words of one name.
function labelOf(element: DomElement, {reveal}: MeasureContext): string {
  const lines = element
    .getElementsByTagName('tspan')
    .filter((each) => each.hasAttribute('x') || each.hasAttribute('y'));
  return (lines.length > 0 ? lines : [element])
    .map((each) => reveal(each.textContent).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
}

// Read as browsers do, which pass over tabs and blanks. What stands before an @
// is no part of the site that an address leads to, though it looks like it.
function checkAddress(address: string): string {
  const base = 'https://relative.invalid/';
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  const isAllowed =
    url &&
    /^(?:https?|mailto):$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '';
  if (!isAllowed) {
    throw new RenderError('unsafe', `A link may not lead to "${address}"`);
  }
  return address;
}
