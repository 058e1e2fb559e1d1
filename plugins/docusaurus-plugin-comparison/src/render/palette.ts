import type {Tone} from '../model/index.js';

/** A colour in both themes, as six hexadecimal digits. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of pictures. Mermaid text is written with the light ones, no two
 * of which are equal; in the finished picture each becomes
 * `var(--comparison-diagram-NAME, LIGHT)`. Letters are `text` or `muted` and
 * stand on `surface`, `group` or a fill: at least 4.5:1. Lines, strokes and
 * series are at least 3:1 on `surface`, `group` and their own fill.
 */
export const palette = {
  text: {light: '#1c1e21', dark: '#e3e3e3'},
  muted: {light: '#4b5563', dark: '#b4bac4'},
  line: {light: '#566070', dark: '#aab2bf'},
  /** What the picture stands on: the page. */
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
  /** Bars, points and curves; no letters stand on them. */
  'series-1': {light: '#2563eb', dark: '#7fb0ff'},
  'series-2': {light: '#b45309', dark: '#f2b84b'},
  'series-3': {light: '#15803d', dark: '#6fd394'},
  'series-4': {light: '#7c3aed', dark: '#c0a6ff'},
  'series-5': {light: '#be123c', dark: '#ff8fa3'},
  'series-6': {light: '#0f766e', dark: '#5fd3c6'},
} as const satisfies Readonly<
  Record<string, Shade> & Record<`${Tone}-${'fill' | 'stroke'}`, Shade>
>;

/** The name of a colour. */
export type Token = keyof typeof palette;

/** The colour as Mermaid text is to write it. */
export function light(token: Token): string {
  return palette[token].light;
}

/** The custom property that holds the colour on a page. */
export function propertyOf(token: Token): string {
  return `--comparison-diagram-${token}`;
}
