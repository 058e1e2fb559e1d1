/** An element of the finished SVG; text is the real one, not escaped. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Shape | string)[];
}

/** Stands where the id of the picture belongs; XML cannot hold it. */
export const idMark = '\u0000';

/** SVG that stands as well in HTML as in a file of its own. */
export function printShape(shape: Shape | string): string {
  if (typeof shape === 'string') {
    return escapeXml(shape);
  }
  const {tag, attributes, children} = shape;
  const inside = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  const open = `<${tag}${inside.join('')}`;
  return children.length === 0
    ? `${open}/>`
    : `${open}>${children.map(printShape).join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
