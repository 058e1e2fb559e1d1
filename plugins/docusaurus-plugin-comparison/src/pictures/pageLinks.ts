import type {FindPage} from '../model/index.js';
import {escapeHtml} from '../views/escapeHtml.js';

const linkStart = /(<a href=")([^"]*)(")/g;
// A path without a protocol that ends in the name of a page file.
const pageFile =
  /^(?![a-z][\w+.-]*:|[/#])([^?#]+\.mdx?)((?:\?[^#]*)?(?:#.*)?)$/i;

/**
 * Replaces links to files of pages in a picture by the addresses of these
 * pages, as Docusaurus does in Markdown. Links to other files stay, and are
 * reported by its check of links.
 *
 * @param svg - The parts of the picture.
 */
export function resolvePageLinks(
  svg: readonly string[],
  findPage: FindPage,
): readonly string[] {
  return svg.map((part) =>
    part.replace(
      linkStart,
      (link, start: string, href: string, end: string) => {
        const [, file, rest = ''] = pageFile.exec(href) ?? [];
        const address =
          file === undefined ? undefined : findPage(decodePath(file));
        return address === undefined
          ? link
          : `${start}${escapeHtml(address)}${rest}${end}`;
      },
    ),
  );
}

// The file name `a b.md` is written as `a%20b.md` in links.
function decodePath(file: string): string {
  const text = file.replace(/&amp;/g, '&');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
