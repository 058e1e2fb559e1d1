import type {DomElement} from '../dom/element.js';
import {RenderError} from '../renderError.js';
import type {MeasureContext} from '../geometry/measure.js';
import {withoutMarks} from '../text/inlineStyles.js';
import type {Shape} from './shape.js';

/** The URL of an `<a>` of Mermaid. */
export function hrefOf(link: DomElement): string | undefined {
  return (
    link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? undefined
  );
}

/**
 * Wraps the shapes of an element in a link, whose name is the text in it.
 *
 * @throws {RenderError} If the URL could run code, or contains a document.
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
      href: checkAddress(revealAddress(href, measure)),
      ...(name ? {'aria-label': name} : {}),
    },
    children,
  };
}

// Mermaid writes the URL as browsers do, with an encoded character as bytes.
function revealAddress(href: string, {reveal}: MeasureContext): string {
  return reveal(href).replace(/%E[EF](?:%[89AB][\dA-F]){2}/gi, (bytes) => {
    const character = decodeURIComponent(bytes);
    const revealed = reveal(character);
    return revealed === character ? bytes : revealed;
  });
}

// The lines of a label are one name.
function labelOf(element: DomElement, {reveal}: MeasureContext): string {
  const lines = element
    .getElementsByTagName('tspan')
    .filter((each) => each.hasAttribute('x') || each.hasAttribute('y'));
  return (lines.length > 0 ? lines : [element])
    .map((each) => withoutMarks(reveal(each.textContent)).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
}

// Browsers ignore tabs and spaces in URLs. Text before an @ is not part of the
// host, although it may look like it.
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
