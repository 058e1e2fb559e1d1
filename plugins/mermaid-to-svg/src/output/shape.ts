import type {DomElement} from '../dom/element.js';
import type {Matrix} from '../geometry/matrix.js';

/** An element of the finished SVG; text is not escaped. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Shape | string)[];
  /** The element that is drawn, and where; undefined for groups. */
  readonly origin?: {readonly element: DomElement; readonly matrix: Matrix};
}

/** The placeholder for the id of the picture; it is not valid in XML. */
export const idMark = '\u0000';

/**
 * A reference to a definition, such as a marker, by its new id.
 *
 * @param ids - The new ids by Mermaid's, to which one that is missing is added.
 */
export function referToDefinition(
  id: string,
  ids: Map<string, string>,
): string {
  const index = ids.get(id) ?? String(ids.size + 1);
  ids.set(id, index);
  return `url(#${idMark}-${index})`;
}

/** Prints SVG that is valid in HTML and as a file. */
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

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => xmlEntities[character] ?? '');
}
