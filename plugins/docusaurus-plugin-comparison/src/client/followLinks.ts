/**
 * Calls back with each id to which the address comes to lead, by a link of the
 * page, by Back or as a reader types it. Returns the function that ends it.
 */
export function followLinks(onLink: (id: string) => void): () => void {
  const leaving = new AbortController();
  const {signal} = leaving;
  const onAddress = () => onLink(readFragment());
  window.addEventListener('popstate', onAddress, {signal});
  window.addEventListener('hashchange', onAddress, {signal});
  // No event reports the router's links, nor a link that is pressed twice.
  document.addEventListener(
    'click',
    ({target}) => {
      const link =
        target instanceof Element &&
        target.closest<HTMLAnchorElement>('a[href*="#"]');
      const id = link ? readFragment(link) : '';
      if (id !== '') {
        setTimeout(() => {
          // It may have led elsewhere, or into another tab.
          if (readFragment() === id) {
            onLink(id);
          }
        });
      }
    },
    {signal},
  );
  return () => leaving.abort();
}

/** The id to which an address leads; empty where it leads to a page. */
export function readFragment({hash}: Pick<URL, 'hash'> = location): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
