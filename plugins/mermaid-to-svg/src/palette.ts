/** A color of pictures in both themes. */
export interface PaletteColor {
  /** The custom property of a page that sets it, such as `--mermaid-text`. */
  readonly property: string;
  /** Six hexadecimal digits, such as `#1c1e21`. */
  readonly light: string;
  readonly dark: string;
}

/** The uses of colors in pictures. */
export type PaletteToken = keyof typeof shades;

export type Palette = Readonly<Record<PaletteToken, PaletteColor>>;

// Text is `text` or `muted` on `surface`, `group` or a fill: at least 4.5:1.
// Lines, strokes and series are at least 3:1 on `surface`, `group` and their
// own fill.
const shades = {
  text: {light: '#1c1e21', dark: '#e3e3e3'},
  muted: {light: '#4b5563', dark: '#b4bac4'},
  line: {light: '#566070', dark: '#aab2bf'},
  /** The background: the page. */
  surface: {light: '#ffffff', dark: '#1b1b1d'},
  group: {light: '#f8f9fb', dark: '#242629'},
  border: {light: '#7a8494', dark: '#7d8693'},
  'neutral-fill': {light: '#e5e7eb', dark: '#33373e'},
  'neutral-stroke': {light: '#6b7280', dark: '#959daa'},
  'platform-fill': {light: '#ede9fe', dark: '#33265f'},
  'platform-stroke': {light: '#7c5cd6', dark: '#a88ff0'},
  'system-fill': {light: '#fef3c7', dark: '#463209'},
  'system-stroke': {light: '#a16c12', dark: '#d9a441'},
  'support-fill': {light: '#e0f2fe', dark: '#0d3850'},
  'support-stroke': {light: '#2478a8', dark: '#5cb3e0'},
  'workload-fill': {light: '#dcfce7', dark: '#133c25'},
  'workload-stroke': {light: '#2a8550', dark: '#5dc287'},
  /** Bars, points and curves, which have no text on them. */
  'series-1': {light: '#2563eb', dark: '#7fb0ff'},
  'series-2': {light: '#b45309', dark: '#f2b84b'},
  'series-3': {light: '#15803d', dark: '#6fd394'},
  'series-4': {light: '#7c3aed', dark: '#c0a6ff'},
  'series-5': {light: '#be123c', dark: '#ff8fa3'},
  'series-6': {light: '#0f766e', dark: '#5fd3c6'},
} as const;

/**
 * The colors of pictures. In a finished picture, each is
 * `var(PROPERTY, LIGHT)`.
 */
export const defaultPalette = Object.fromEntries(
  Object.entries(shades).map(([token, shade]) => [
    token,
    {property: `--mermaid-${token}`, ...shade},
  ]),
) as Palette;

/** A color in an SVG. */
export function referenceTo({property, light}: PaletteColor): string {
  return `var(${property}, ${light})`;
}
