import {printSearch} from './table/address.js';

/**
 * The address within the site to which a link leads; undefined where it leads
 * elsewhere. What React did not make its router does not know: such a link
 * would load the whole page again. A link to a choice of a table of the page keeps
 * what the address says of other tables.
 */
export function findSiteAddress(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const {origin, pathname, search, searchParams, hash} = new URL(
    href,
    location.href,
  );
  const isElsewhere =
    origin !== location.origin ||
    link.hasAttribute('target') ||
    link.hasAttribute('download');
  const isFile = /\.\w+$/.test(pathname);
  if (isElsewhere || isFile || href.startsWith('#')) {
    return undefined;
  }
  if (!href.startsWith('?')) {
    return pathname + search + hash;
  }
  const kept = new URL(location.href);
  searchParams.forEach((value, name) => kept.searchParams.set(name, value));
  return pathname + printSearch(kept) + hash;
}
