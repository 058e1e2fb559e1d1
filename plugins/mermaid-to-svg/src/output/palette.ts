import {workerData} from 'node:worker_threads';
import {defaultPalette, type Palette, type PaletteToken} from '../palette.js';

/** The palette that this thread was started with. */
export const activePalette: Palette =
  (workerData as {readonly palette?: Palette} | null)?.palette ??
  defaultPalette;

/** The color as Mermaid is to write it. */
export function lightColor(token: PaletteToken): string {
  return activePalette[token].light;
}
