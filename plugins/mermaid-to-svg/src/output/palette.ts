import {workerData} from 'node:worker_threads';
import {defaultPalette, type Palette, type PaletteToken} from '../palette.js';

/** The palette of this thread. */
export const activePalette: Palette =
  (workerData as {readonly palette?: Palette} | null)?.palette ??
  defaultPalette;

/** The color to use in the configuration of Mermaid. */
export function lightColor(token: PaletteToken): string {
  return activePalette[token].light;
}
