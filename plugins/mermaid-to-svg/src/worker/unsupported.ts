import type {MermaidConfig} from 'mermaid';
import {RenderError} from '../renderError.js';
import {kinds, type Kind} from './kinds.js';

const html =
  /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|svg|table|tbody|td|th|tr|tt|u|ul|video)(?:\s[^<>]*)?\/?>/i;

const unsupported: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\$\$.*\$\$/s, 'A formula ($$…$$) is'],
  [html, 'HTML in a label is'],
  [/\bfa[bklrs]?:fa-[\w-]+/, 'An icon (fa:fa-…) is'],
  [/@\{[^}]*\b(?:icon|img)\s*:/s, 'An icon or a picture in a node is'],
];

/**
 * Makes sure that a text has nothing that only a browser can draw.
 *
 * @param text - Without labels that are written as codes.
 * @throws {RenderError} If it has.
 */
export function assertSupported(text: string): void {
  for (const [pattern, what] of unsupported) {
    if (pattern.test(text)) {
      throw new RenderError('unsupported', `${what} drawn by a browser only`);
    }
  }
}

/**
 * The kind of a diagram, by Mermaid's name.
 *
 * @throws {RenderError} If the kind is not supported.
 */
export function kindOf(name: string): Kind {
  const kind = Object.hasOwn(kinds, name) && kinds[name];
  if (!kind) {
    throw new RenderError(
      'unsupported',
      `A diagram of the kind "${name}" is drawn by a browser only`,
    );
  }
  return kind;
}

/**
 * Makes sure that front matter and directives of a diagram are supported.
 *
 * @param config - The configuration with which it was drawn.
 * @throws {RenderError} If they are not.
 */
export function assertSupportedConfig(config: MermaidConfig): void {
  for (const [name, usual] of [
    ['look', 'classic'],
    ['layout', 'dagre'],
  ] as const) {
    const value = config[name];
    if (value !== undefined && value !== usual) {
      throw new RenderError(
        'unsupported',
        `The ${name} "${value}" is drawn by a browser only`,
      );
    }
  }
}
