import {defaultPalette, referenceTo, type Palette} from './palette.js';

/**
 * Replaces the custom properties in an SVG by the colors of one theme. Only
 * tags are changed, because a label may contain text that looks like a color.
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
