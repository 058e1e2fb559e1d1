import {workerData} from 'node:worker_threads';
import {defaultPalette, type Palette, type PaletteToken} from '../palette.js';

/** The palette of this thread. */
export const activePalette: Palette =
  (workerData as {readonly palette?: Palette} | null)?.palette ??
  defaultPalette;

/**
 * The color with which Mermaid draws a token: near its light color, for colors
 * that Mermaid derives, but one that nobody writes. The lowest three bits of
 * each channel are a number of the token, so no two are equal, whatever the
 * palette. So an author's `#ffffff` is distinguished from the theme's.
 */
export function sentinel(token: PaletteToken): string {
  const index = Object.keys(defaultPalette).indexOf(token);
  const codes = [(index % 8) ^ 2, (index >> 3) ^ 5, (index * 5 + 4) % 8];
  const channels = codes.map((code, channel) => {
    const start = 1 + 2 * channel;
    const light = activePalette[token].light.slice(start, start + 2);
    return (Number.parseInt(light, 16) & ~7) | code;
  });
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** Replaces the light colors of the palette in a Mermaid text by sentinels. */
export function followPalette(mermaid: string): string {
  const tokens = new Map(
    (Object.keys(activePalette) as PaletteToken[]).map((token) => [
      activePalette[token].light,
      token,
    ]),
  );
  return mermaid.replace(/#[\da-f]{6}\b/gi, (hex) => {
    const token = tokens.get(hex.toLowerCase());
    return token === undefined ? hex : sentinel(token);
  });
}
