import {
  scaleOfStyles,
  shiftOfStyles,
  type StyledText,
} from '../text/inlineStyles.js';
import {monospacedFamily} from '../text/metrics.js';
import {roundCoordinate} from './presentation.js';
import type {Shape} from './shape.js';

/**
 * A text span with inline styles.
 *
 * @param size - The font size around it, in pixels.
 * @param before - How far the text before it is below its line.
 */
export function toTspan(
  {text, styles}: StyledText,
  size: number,
  before: number,
): {readonly shape: Shape | string; readonly shift: number} {
  const shift = roundCoordinate(shiftOfStyles(styles) * size);
  const scale = scaleOfStyles(styles);
  const lines = [
    ...(styles.includes('underline') ? ['underline'] : []),
    ...(styles.includes('strike') ? ['line-through'] : []),
  ].join(' ');
  const attributes = {
    ...(shift !== before && {dy: String(roundCoordinate(shift - before))}),
    ...(scale !== 1 && {'font-size': String(roundCoordinate(size * scale))}),
    ...(styles.includes('bold') && {'font-weight': '700'}),
    ...(styles.includes('italic') && {'font-style': 'italic'}),
    ...(styles.includes('code') && {'font-family': monospacedFamily}),
    ...(lines !== '' && {'text-decoration': lines}),
  };
  return {
    shape:
      Object.keys(attributes).length === 0
        ? text
        : {tag: 'tspan', attributes, children: [text]},
    shift,
  };
}
