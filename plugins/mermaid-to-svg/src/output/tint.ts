import type {PaletteToken} from '../palette.js';
import {contrast} from './contrast.js';
import {activePalette} from './palette.js';

/** A color as readers see it in each mode, as six hexadecimal digits. */
export interface Tint {
  readonly light: string;
  readonly dark: string;
}

const tints = new Map<string, Tint>(
  (Object.keys(activePalette) as PaletteToken[]).map((token) => [
    activePalette[token].property,
    activePalette[token],
  ]),
);

/** What a paint of a picture looks like; undefined if nobody can know. */
export function tintOf(paint: string): Tint | undefined {
  if (isAuthors(paint)) {
    return {light: paint, dark: paint};
  }
  const [, property] = /^var\((--[\w-]+), #[\da-f]{6}\)$/.exec(paint) ?? [];
  return property === undefined ? undefined : tints.get(property);
}

/** Whether a paint is the same in both modes. */
export function isAuthors(paint: string): boolean {
  return /^#[\da-f]{6}$/.test(paint);
}

/** What is seen where a tint with an opacity covers another one. */
export function blend(above: Tint, opacity: number, below: Tint): Tint {
  return {
    light: blendColor(above.light, opacity, below.light),
    dark: blendColor(above.dark, opacity, below.dark),
  };
}

/** What is seen where a color with an opacity covers another one. */
export function blendColor(
  above: string,
  opacity: number,
  below: string,
): string {
  const channels = [1, 3, 5].map((start) => {
    const [over, under] = [above, below].map((color) =>
      Number.parseInt(color.slice(start, start + 2), 16),
    );
    return Math.round((over ?? 0) * opacity + (under ?? 0) * (1 - opacity));
  });
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast of two tints in the mode in which it is lower. */
export function lowestContrast(one: Tint, other: Tint): number {
  return Math.min(
    contrast(one.light, other.light),
    contrast(one.dark, other.dark),
  );
}
