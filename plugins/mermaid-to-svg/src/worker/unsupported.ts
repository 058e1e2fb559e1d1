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
 * Refuses what would come out otherwise than in a browser; labels that are
 * written as codes are hidden from it.
 *
 * @throws {RenderError}
 */
export function refuse(text: string): void {
  for (const [pattern, what] of unsupported) {
    if (pattern.test(text)) {
      throw new RenderError('unsupported', `${what} drawn by a browser only`);
    }
  }
}

/**
 * The kind of a diagram, by Mermaid's name.
 *
 * @throws {RenderError}
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
 * Refuses what a diagram asks for in its front matter or directives.
 *
 * @param config - What held when it was drawn.
 * @throws {RenderError}
 */
export function refuseConfig(config: MermaidConfig): void {
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
