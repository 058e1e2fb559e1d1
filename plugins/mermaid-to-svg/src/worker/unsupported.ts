import type {MermaidConfig} from 'mermaid';
import {RenderError} from '../renderError.js';
import {kinds, type Kind} from './kinds.js';

// Tags of whole blocks and of pictures; inline ones are replaced before.
const html =
  /<(?:blockquote|center|dd|div|dl|dt|h[1-6]|iframe|img|input|li|ol|p|pre|svg|table|tbody|td|th|tr|ul|video)(?:\s[^<>]*)?\/?>/i;

const unsupported: readonly (readonly [
  pattern: RegExp,
  nameOf: (found: string) => string,
])[] = [
  [/\$\$.*?\$\$/s, () => 'A formula ($$…$$)'],
  [html, (tag) => `The tag ${/^<\w+/.exec(tag)?.[0]}> in a label`],
  [/\bfa[bklrs]?:fa-[\w-]+/, (icon) => `The icon ${icon}`],
  [/@\{[^}]*\b(?:icon|img)\s*:/s, () => 'An icon or a picture in a node'],
];

/**
 * Makes sure that a text has nothing that only a browser can draw.
 *
 * @param text - Without labels that are written as codes.
 * @throws {RenderError} If it has.
 */
export function assertSupported(text: string): void {
  for (const [pattern, nameOf] of unsupported) {
    const found = pattern.exec(text);
    if (found) {
      throw new RenderError(
        'unsupported',
        `${nameOf(found[0])} is drawn by a browser only`,
        text.slice(0, found.index).split(/\r\n?|\n/).length,
      );
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
 * @param kind - The kind of the diagram.
 * @throws {RenderError} If they are not.
 */
export function assertSupportedConfig(
  config: MermaidConfig,
  {layout = 'dagre'}: Kind,
): void {
  for (const [name, usual] of [
    ['look', 'classic'],
    ['layout', layout],
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
