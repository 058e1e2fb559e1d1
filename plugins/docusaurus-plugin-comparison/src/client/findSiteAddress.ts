/**
 * The address within the site to which a link leads; undefined where it leads
 * elsewhere. What React did not make its router does not know: such a link
 * would load the whole page again.
 */
export function findSiteAddress(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const {origin, pathname, search, hash} = new URL(href, location.href);
  const isElsewhere =
    origin !== location.origin ||
    link.hasAttribute('target') ||
    link.hasAttribute('download');
  const isFile = /\.\w+$/.test(pathname);
  return isElsewhere || isFile || href.startsWith('#')
    ? undefined
    : pathname + search + hash;
}
