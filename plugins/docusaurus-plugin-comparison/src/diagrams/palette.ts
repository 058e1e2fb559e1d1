import {defaultPalette, type Palette, type PaletteToken} from 'mermaid-to-svg';
import type {Tone} from '../model/index.js';

/** The colors of the renderer, with the custom properties of this package. */
export const palette: Palette &
  Readonly<Record<`${Tone}-${'fill' | 'stroke'}`, unknown>> =
  Object.fromEntries(
    Object.entries(defaultPalette).map(([token, color]) => [
      token,
      {...color, property: `--comparison-diagram-${token}`},
    ]),
  ) as Palette;

/** The color to use in Mermaid text. */
export function light(token: PaletteToken): string {
  return palette[token].light;
}
