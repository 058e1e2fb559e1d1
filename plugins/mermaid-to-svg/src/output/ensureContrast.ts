import {referenceTo, type PaletteToken} from '../palette.js';
import {contrast} from './contrast.js';
import {activePalette} from './palette.js';
import type {Shape} from './shape.js';

const isTextShape = ({tag}: Shape) => tag === 'text';

/**
 * Keeps the text of a node readable if its author has set the color of its fill
 * or its text. The other color follows the theme, so the contrast may be too
 * low.
 *
 * @param inherited - The fill that the shape inherits.
 */
export function ensureContrast(shape: Shape, inherited: string): Shape {
  const background = findBackground(shape, inherited);
  return background === undefined
    ? shape
    : recolorText(shape, inherited, background);
}

// The shape that is drawn first is behind the text.
function findBackground(shape: Shape, inherited: string): string | undefined {
  const fill = shape.attributes['fill'] ?? inherited;
  if (isTextShape(shape)) {
    return undefined;
  }
  if (shape.children.length === 0) {
    return fill === 'none' ? undefined : fill;
  }
  for (const child of shape.children) {
    const background =
      typeof child === 'string' ? undefined : findBackground(child, fill);
    if (background !== undefined) {
      return background;
    }
  }
  return undefined;
}

function recolorText(
  shape: Shape,
  inherited: string,
  background: string,
): Shape {
  const fill = shape.attributes['fill'] ?? inherited;
  if (isTextShape(shape)) {
    const readable = chooseTextColor(fill, background);
    return readable === fill
      ? shape
      : {...shape, attributes: {...shape.attributes, fill: readable}};
  }
  return {
    ...shape,
    children: shape.children.map((child) =>
      typeof child === 'string' ? child : recolorText(child, fill, background),
    ),
  };
}

function chooseTextColor(textColor: string, background: string): string {
  const {light, dark} = activePalette.text;
  const token = tokenOf(background);
  if (background.startsWith('#') && tokenOf(textColor)) {
    return contrast(light, background) >= contrast(dark, background)
      ? light
      : dark;
  }
  if (token && textColor.startsWith('#')) {
    const isReadable =
      contrast(textColor, activePalette[token].dark) >= 3 ||
      contrast(textColor, activePalette[token].light) < 4.5;
    return isReadable ? textColor : referenceTo(activePalette.text);
  }
  return textColor;
}

function tokenOf(paint: string): PaletteToken | undefined {
  const [, hex] = /^var\(.*(#[\da-f]{6})\)$/.exec(paint) ?? [];
  return (Object.keys(activePalette) as PaletteToken[]).find(
    (name) => activePalette[name].light === hex,
  );
}
