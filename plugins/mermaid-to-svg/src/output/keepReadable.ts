import type {PaletteToken} from '../palette.js';
import {contrast} from './contrast.js';
import {toPaint} from './paint.js';
import {activePalette} from './palette.js';
import type {Shape} from './shape.js';

const isLetters = ({tag}: Shape) => tag === 'text';

/**
 * The shape of a node whose author has chosen a color, for its fill or for its
 * letters: the other one follows the theme, and might come too near.
 *
 * @param around - The fill around the shape.
 */
export function keepReadable(shape: Shape, around: string): Shape {
  const ground = findGround(shape, around);
  return ground === undefined ? shape : recolour(shape, around, ground);
}

// What is drawn first lies under the letters.
function findGround(shape: Shape, around: string): string | undefined {
  const fill = shape.attributes['fill'] ?? around;
  if (isLetters(shape)) {
    return undefined;
  }
  if (shape.children.length === 0) {
    return fill === 'none' ? undefined : fill;
  }
  for (const child of shape.children) {
    const ground =
      typeof child === 'string' ? undefined : findGround(child, fill);
    if (ground !== undefined) {
      return ground;
    }
  }
  return undefined;
}

function recolour(shape: Shape, around: string, ground: string): Shape {
  const fill = shape.attributes['fill'] ?? around;
  if (isLetters(shape)) {
    const readable = chooseLetters(fill, ground);
    return readable === fill
      ? shape
      : {...shape, attributes: {...shape.attributes, fill: readable}};
  }
  return {
    ...shape,
    children: shape.children.map((child) =>
      typeof child === 'string' ? child : recolour(child, fill, ground),
    ),
  };
}

function chooseLetters(letters: string, ground: string): string {
  const {light, dark} = activePalette.text;
  const token = tokenOf(ground);
  if (ground.startsWith('#') && tokenOf(letters)) {
    return contrast(light, ground) >= contrast(dark, ground) ? light : dark;
  }
  if (token && letters.startsWith('#')) {
    const isReadable =
      contrast(letters, activePalette[token].dark) >= 3 ||
      contrast(letters, activePalette[token].light) < 4.5;
    return isReadable ? letters : (toPaint(light)?.text ?? letters);
  }
  return letters;
}

function tokenOf(paint: string): PaletteToken | undefined {
  const [, hex] = /^var\(.*(#[\da-f]{6})\)$/.exec(paint) ?? [];
  return (Object.keys(activePalette) as PaletteToken[]).find(
    (name) => activePalette[name].light === hex,
  );
}
