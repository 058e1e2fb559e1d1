import type {Picture} from './picture.js';

/**
 * The SVG of a picture.
 *
 * @param id - Starts each id in the SVG; no other element of the page has it.
 * @throws {TypeError} If the id cannot stand in an attribute.
 */
export function toSvg({svg}: Pick<Picture, 'svg'>, id: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(id)) {
    throw new TypeError(
      `Unexpected id ${JSON.stringify(id)}, expected a letter or "_", then letters, digits, "_", ".", ":" or "-".`,
    );
  }
  return svg.join(id);
}
