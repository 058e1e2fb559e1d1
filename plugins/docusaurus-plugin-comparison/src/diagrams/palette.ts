import {defaultPalette, type Palette, type PaletteToken} from 'mermaid-to-svg';
import type {Tone} from '../model/index.js';

/** The colors of the renderer, in custom properties of our own name. */
export const palette: Palette &
  Readonly<Record<`${Tone}-${'fill' | 'stroke'}`, unknown>> =
  Object.fromEntries(
    Object.entries(defaultPalette).map(([token, color]) => [
      token,
      {...color, property: `--comparison-diagram-${token}`},
    ]),
  ) as Palette;

/** The color as Mermaid text is to write it. */
export function light(token: PaletteToken): string {
  return palette[token].light;
}
