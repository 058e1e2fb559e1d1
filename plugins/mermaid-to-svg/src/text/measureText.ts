import {advance} from './metrics.js';

/** How a text is set. */
export interface Font {
  /** Pixels. */
  readonly size: number;
  /** As in CSS, 400 if omitted; from 600 on letters are bold. */
  readonly weight?: number;
}

/** How many pixels wide a text is on one line, in the fonts of pictures. */
export function measureText(text: string, {size, weight = 400}: Font): number {
  return advance(text, {size, weight});
}
