import {defaultPalette, type PaletteColor} from '../palette.js';

/** The colors of a file: those of one theme, or of the reader's. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

const colors: readonly PaletteColor[] = Object.values(defaultPalette);

/**
 * An SVG as a file of its own. No page sets the properties that its colors are,
 * so they become the colors of a theme, or get those of the dark one where the
 * reader prefers it.
 */
export function applyTheme(svg: string, theme: Theme, id: string): string {
  return theme === 'auto' ? followReader(svg, id) : paintWith(svg, theme);
}

function paintWith(svg: string, theme: 'light' | 'dark'): string {
  return colors.reduce(
    (painted, color) => painted.replaceAll(referenceTo(color), color[theme]),
    svg,
  );
}

function followReader(svg: string, id: string): string {
  const dark = colors
    .filter((color) => svg.includes(referenceTo(color)))
    .map((color) => `${color.property}:${color.dark}`);
  return svg.replace(
    /^<svg [^>]*>/,
    (start) =>
      `${start}<style>@media (prefers-color-scheme:dark){#${id}{${dark.join(';')}}}</style>`,
  );
}

function referenceTo({property, light}: PaletteColor): string {
  return `var(${property}, ${light})`;
}
