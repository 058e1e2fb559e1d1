import type {Picture} from './picture.js';

/**
 * Joins the SVG of a picture.
 *
 * @param id - The prefix of each id in the SVG; must be unique on the page.
 * @throws {TypeError} If the id is not valid in an attribute.
 */
export function toSvg({svg}: Pick<Picture, 'svg'>, id: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(id)) {
    throw new TypeError(
      `Unexpected id ${JSON.stringify(id)}, expected a letter or "_", then letters, digits, "_", ".", ":" or "-".`,
    );
  }
  return svg.join(id);
}
