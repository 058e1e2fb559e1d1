import {measureText} from 'mermaid-to-svg';

/** The text sizes of charts, in pixels. */
export const valueSize = 14;
export const tickSize = 12;

/** How much wider than the measured font another one may be. */
export const wideFonts = 1.2;

/** What a text may take in a font that is wider than the measured one. */
export function reserveTextWidth(text: string, size: number): number {
  return Math.ceil(measureText(text, {size}) * wideFonts);
}
