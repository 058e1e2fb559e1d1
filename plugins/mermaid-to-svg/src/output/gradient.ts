import type {DomElement} from '../dom/element.js';
import {RenderError} from '../renderError.js';
import type {Styles} from '../css/styles.js';
import {attributesOf} from './attributes.js';
import {localReference, toThemePaint} from './paint.js';
import type {Presentation} from './presentation.js';
import {referToDefinition, type Shape} from './shape.js';

/**
 * Replaces references to gradients in a presentation with those to the new ids.
 *
 * @param ids - The new ids by Mermaid's, to which those found are added.
 * @throws {RenderError} If a paint refers to anything else.
 */
export function referToGradients(
  presentation: Presentation,
  element: DomElement,
  ids: Map<string, string>,
): Presentation {
  const entries = Object.entries(presentation).map(([name, value]) => {
    const [, id] = localReference.exec(value) ?? [];
    if (id === undefined) {
      return [name, value];
    }
    if (
      element.ownerDocument?.getElementById(id)?.localName !== 'linearGradient'
    ) {
      throw new RenderError(
        'unsupported',
        'A gradient or pattern is drawn by a browser only',
      );
    }
    return [name, referToDefinition(id, ids)];
  });
  return Object.fromEntries(entries) as Presentation;
}

/** A gradient with its stops. */
export function toGradient(gradient: DomElement, styles: Styles): Shape {
  return {
    tag: 'linearGradient',
    attributes: attributesOf(gradient, styles),
    children: gradient.getElementsByTagName('stop').map((stop) => {
      const color = styles.own(stop, 'stop-color')?.text ?? '#000000';
      const paint = toThemePaint(color);
      return {
        tag: 'stop',
        attributes: {
          ...attributesOf(stop, styles),
          'stop-color':
            paint && !localReference.test(paint.text) ? paint.text : 'none',
        },
        children: [],
      };
    }),
  };
}
