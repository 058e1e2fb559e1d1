import {defaultPalette, referenceTo, type PaletteColor} from '../palette.js';
import {resolveColors} from '../resolveColors.js';

/** The colors of a file: those of one theme, or of the reader's theme. */
export const fileThemes = ['light', 'dark', 'auto'] as const;
export type FileTheme = (typeof fileThemes)[number];

const colors: readonly PaletteColor[] = Object.values(defaultPalette);

/**
 * Converts an SVG to a standalone file, for which no page sets colors. Its
 * custom properties are replaced by the colors of a theme, or are set to dark
 * colors if the reader prefers these. The file also gets a background.
 */
export function applyTheme(svg: string, theme: FileTheme, id: string): string {
  const file = addBackground(svg);
  return theme === 'auto' ? followReader(file, id) : resolveColors(file, theme);
}

/** Without it, light text would be on the white background of most viewers. */
function addBackground(svg: string): string {
  const [, x, y, width, height] =
    /^<svg [^>]*viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
  return insert(
    svg,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${referenceTo(defaultPalette.surface)}"/>`,
  );
}

function followReader(svg: string, id: string): string {
  const dark = colors
    .filter((color) => svg.includes(referenceTo(color)))
    .map((color) => `${color.property}:${color.dark}`);
  return insert(
    svg,
    `<style>@media (prefers-color-scheme:dark){#${id}{${dark.join(';')}}}</style>`,
  );
}

/** Inserts an element after title and description, which must be first. */
function insert(svg: string, element: string): string {
  return svg.replace(
    /^<svg [^>]*>(?:<(title|desc) [^>]*>[^<]*<\/\1>)*/,
    (start) => start + element,
  );
}
