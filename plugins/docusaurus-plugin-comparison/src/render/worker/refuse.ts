import {RenderError} from '../renderError.js';
import {kinds, type Kind} from './kinds.js';

/** What Mermaid says of a text that it has parsed. */
export interface Parsed {
  readonly diagramType: string;
  /** From front matter and directives. */
  readonly config: {
    readonly look?: unknown;
    readonly layout?: unknown;
  };
}

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
 * The same for what is known once Mermaid has parsed the text.
 *
 * @returns The kind of the diagram.
 * @throws {RenderError}
 */
export function kindOf({diagramType, config}: Parsed): Kind {
  const kind = Object.hasOwn(kinds, diagramType) && kinds[diagramType];
  if (!kind) {
    throw new RenderError(
      'unsupported',
      `A diagram of the kind "${diagramType}" is drawn by a browser only`,
    );
  }
  for (const [name, usual] of [
    ['look', 'classic'],
    ['layout', 'dagre'],
  ] as const) {
    const value = config[name];
    if (value !== undefined && value !== usual) {
      throw new RenderError(
        'unsupported',
        `The ${name} "${String(value)}" is drawn by a browser only`,
      );
    }
  }
  return kind;
}
