import {palette, propertyOf, type Token} from '../../../diagrams/palette.js';
import {RenderError} from '../../renderError.js';
import {parseColour} from './colour.js';

/** A `fill` or `stroke` as it is printed, and how much of it is seen. */
export interface Paint {
  readonly text: string;
  readonly alpha: number;
}

const tokens = new Map<string, Token>(
  Object.entries(palette).map(([name, {light}]) => [light, name as Token]),
);

/**
 * A colour of the palette follows the theme, any other is as its author wrote
 * it; undefined for what is no paint.
 *
 * @throws {RenderError} Where it refers to something else, such as a gradient.
 */
export function toPaint(text: string): Paint | undefined {
  if (/^(?:none|context-fill|context-stroke)$/.test(text)) {
    return {text, alpha: 1};
  }
  const colour = parseColour(text);
  if (colour) {
    const token = tokens.get(colour.hex);
    const {hex, alpha} = colour;
    return {
      text:
        alpha === 0
          ? 'none'
          : token === undefined
            ? hex
            : `var(${propertyOf(token)}, ${hex})`,
      alpha: alpha === 0 ? 1 : alpha,
    };
  }
  if (/^url\(/i.test(text)) {
    throw new RenderError('unsupported', 'A gradient or pattern is not drawn');
  }
  return /^(?:[a-z]+|var\(--[\w-]+(?:,\s*#[\da-f]{3,8})?\))$/i.test(text) &&
    !/^(?:undefined|null|inherit|initial|revert|unset)$/i.test(text)
    ? {text, alpha: 1}
    : undefined;
}
