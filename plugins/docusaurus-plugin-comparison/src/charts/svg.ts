import {palette} from '../diagrams/palette.js';
import {escapeHtml} from '../views/escapeHtml.js';
import {isolate} from '../views/isolate.js';

export type SvgAttributes = Readonly<
  Record<string, string | number | undefined>
>;

/** An element as text; its children are elements or `svgText`. */
export function element(
  name: string,
  attributes: SvgAttributes,
  ...children: readonly (string | readonly string[])[]
): string {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      const typed = typeof value === 'number' ? value : escapeHtml(value);
      start += ` ${attribute}="${typed}"`;
    }
  }
  const content = children.flat().join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A text of a dataset, exactly as typed, in its own direction. */
export function svgText(text: string): string {
  return escapeHtml(isolate(text, ''));
}

/** The color of a chart, which `resolveColors` replaces by that of a theme. */
export function colorOf(
  token: 'text' | 'muted' | 'surface' | 'border' | 'series-1',
): string {
  const {property, light} = palette[token];
  return `var(${property}, ${light})`;
}
