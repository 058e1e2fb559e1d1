import {defaultPalette, type Palette, type PaletteColor} from './palette.js';

/**
 * An SVG with the colors of one theme in place of the custom properties of a
 * page. Only tags change: a label may contain text that reads like a color.
 *
 * @param palette - The palette with which the picture was drawn.
 */
export function resolveColors(
  svg: string,
  theme: 'light' | 'dark',
  palette: Palette = defaultPalette,
): string {
  return svg.replace(/<(?:[^>"]|"[^"]*")+>/g, (tag) =>
    Object.values(palette).reduce(
      (resolved, color) =>
        resolved.replaceAll(referenceTo(color), color[theme]),
      tag,
    ),
  );
}

/** A color as an SVG contains it. */
export function referenceTo({property, light}: PaletteColor): string {
  return `var(${property}, ${light})`;
}
