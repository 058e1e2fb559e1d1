// The height of the text in the plot.
const plotTextSize = 12;

/**
 * A length that grows with the text. Not in `rem`: WebKit does not know that unit
 * in attributes of SVG.
 */
export function pixelsToEm(pixels: number): string {
  return `${Math.round((pixels / plotTextSize) * 100) / 100}em`;
}
