import {color, hsl, rgb, type HSLColor, type RGBColor} from 'd3-color';

/** A color as six hexadecimal digits, and its opacity from 0 to 1. */
export interface Color {
  readonly hex: string;
  readonly alpha: number;
}

/** Parses a CSS color; undefined for other words and functions. */
export function parseColor(text: string): Color | undefined {
  const parsed = color(text) ?? parseFunction(text);
  return parsed
    ? {hex: parsed.formatHex(), alpha: parsed.rgb().clamp().opacity}
    : undefined;
}

/**
 * Converts what d3-color does not support, because it follows CSS 3: fractions
 * of a channel, which Mermaid writes for mixed colors, and the spaces, slashes
 * and percentages of CSS 4.
 */
function parseFunction(text: string): RGBColor | HSLColor | undefined {
  const [, model, list = ''] =
    /^\s*(rgb|hsl)a?\(([^()]*)\)\s*$/i.exec(text) ?? [];
  const [first, second, third, alpha = '1'] = list.match(/[^\s,/]+/g) ?? [];
  if (model === undefined || !first || !second || !third) {
    return undefined;
  }
  const parsed =
    model.toLowerCase() === 'rgb'
      ? rgb(
          toNumber(first, 255),
          toNumber(second, 255),
          toNumber(third, 255),
          toNumber(alpha, 1),
        )
      : hsl(
          toNumber(first, 360),
          toNumber(second, 100) / 100,
          toNumber(third, 100) / 100,
          toNumber(alpha, 1),
        );
  return Object.values(parsed).some(Number.isNaN) ? undefined : parsed;
}

function toNumber(text: string, whole: number): number {
  const [, number = NaN, unit] =
    /^([+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?)(%|deg)?$/i.exec(text) ?? [];
  return Number(number) * (unit === '%' ? whole / 100 : 1);
}
