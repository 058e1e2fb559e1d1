// A number, with what is written before and after it: `≤ 125 ms`, `2 min 30 s`.
const figure = /^[^\p{L}\d]*(?:\d[^\p{L}\s]*\s[^\d\s]\S{0,5}(?:\s|$)){1,3}$/u;

/**
 * Whether a text is a figure with its unit that fits on a line of the narrowest
 * column, so that no line needs to break within it.
 */
export function isShortFigure(text: string): boolean {
  return text.length <= 16 && figure.test(text);
}
