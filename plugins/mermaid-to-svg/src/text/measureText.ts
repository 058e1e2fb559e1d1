import {advance} from './metrics.js';

/** The font of a text. */
export interface MeasuredFont {
  /** Font size in pixels. */
  readonly size: number;
  /** Font weight as in CSS; bold from 600. 400 if omitted. */
  readonly weight?: number;
}

/** The width in pixels of a text on one line, in the fonts of pictures. */
export function measureText(
  text: string,
  {size, weight = 400}: MeasuredFont,
): number {
  return advance(text, {size, weight});
}
