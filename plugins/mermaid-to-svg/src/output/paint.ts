import {referenceTo, type PaletteToken} from '../palette.js';
import {RenderError} from '../renderError.js';
import {parseColor} from './color.js';
import {activePalette, sentinel} from './palette.js';

/** A paint of the same document, such as a gradient, with its id. */
export const localReference = /^url\(["']?#([\w-]+)["']?\)$/;

/** The value of a `fill` or `stroke`, and its opacity. */
export interface Paint {
  readonly text: string;
  readonly alpha: number;
}

const tokens = new Map<string, PaletteToken>(
  (Object.keys(activePalette) as PaletteToken[]).map((token) => [
    sentinel(token),
    token,
  ]),
);

// Colors that Mermaid writes into attributes in every theme.
const fixed: Readonly<Record<string, PaletteToken>> = {
  '#000000': 'line',
  '#333333': 'text',
  '#666666': 'line',
  '#999999': 'border',
  '#cccccc': 'border',
  '#d3d3d3': 'border',
  '#eaeaea': 'neutral-fill',
  '#ededed': 'neutral-fill',
  '#ffffff': 'surface',
};

/** Like `toPaint`, for colors that Mermaid has chosen. */
export function toThemePaint(text: string): Paint | undefined {
  const colour = parseColor(text);
  const token = colour?.alpha === 1 ? fixed[colour.hex] : undefined;
  return token === undefined
    ? toPaint(text)
    : {text: referenceTo(activePalette[token]), alpha: 1};
}

/**
 * Converts a color. Sentinels of the palette follow the theme, others are
 * unchanged, and so are references to the same document, which the caller
 * checks. Undefined if the value is not a paint.
 *
 * @throws {RenderError} If it is a reference to another document.
 */
export function toPaint(text: string): Paint | undefined {
  if (/^(?:none|context-fill|context-stroke)$/.test(text)) {
    return {text, alpha: 1};
  }
  const colour = parseColor(text);
  if (colour) {
    const token = tokens.get(colour.hex);
    const {hex, alpha} = colour;
    return {
      text:
        alpha === 0
          ? 'none'
          : token === undefined
            ? hex
            : referenceTo(activePalette[token]),
      alpha: alpha === 0 ? 1 : alpha,
    };
  }
  if (localReference.test(text)) {
    return {text, alpha: 1};
  }
  if (/^url\(/i.test(text)) {
    throw new RenderError(
      'unsupported',
      'A gradient or pattern is drawn by a browser only',
    );
  }
  return /^(?:[a-z]+|var\(--[\w-]+(?:,\s*#[\da-f]{3,8})?\))$/i.test(text) &&
    !/^(?:undefined|null|inherit|initial|revert|unset)$/i.test(text)
    ? {text, alpha: 1}
    : undefined;
}
