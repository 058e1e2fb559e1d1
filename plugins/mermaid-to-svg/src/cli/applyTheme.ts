import {defaultPalette, type PaletteColor} from '../palette.js';
import {referenceTo, resolveColors} from '../resolveColors.js';

/** The colors of a file: those of one theme, or of the reader's. */
export const fileThemes = ['light', 'dark', 'auto'] as const;
export type FileTheme = (typeof fileThemes)[number];

const colors: readonly PaletteColor[] = Object.values(defaultPalette);

/**
 * An SVG as a file of its own. No page sets the properties that its colors are,
 * so they become the colors of a theme, or get those of the dark one where the
 * reader prefers it. No page is behind it either, so it gets a background.
 */
export function applyTheme(svg: string, theme: FileTheme, id: string): string {
  const file = addBackground(svg);
  return theme === 'auto' ? followReader(file, id) : resolveColors(file, theme);
}

/** Without it, light letters would be on the white of most viewers. */
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

/** Puts an element after the name and description, which viewers expect first. */
function insert(svg: string, element: string): string {
  return svg.replace(
    /^<svg [^>]*>(?:<(title|desc) [^>]*>[^<]*<\/\1>)*/,
    (start) => start + element,
  );
}
