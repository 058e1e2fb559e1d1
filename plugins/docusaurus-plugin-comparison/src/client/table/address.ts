/**
 * Keeps the state of a table in the address, as a step of Back or without.
 *
 * @param keepsFragment whether the address still leads to a part of the page.
 */
export function writeUrlState(
  name: string,
  text: string,
  isStep: boolean,
  keepsFragment = true,
): void {
  const url = new URL(location.href);
  if (!keepsFragment) {
    url.hash = '';
  }
  if (text === '') {
    url.searchParams.delete(name);
  } else {
    url.searchParams.set(name, text);
  }
  url.search = printSearch(url);
  if (url.href !== location.href) {
    history[isStep ? 'pushState' : 'replaceState'](history.state, '', url);
  }
}

/** The query of an address, with the signs that it can contain as they are. */
export function printSearch({search}: URL): string {
  return search.replace(/%(?:3A|3B|2C|40)/g, decodeURIComponent);
}

/** What the address says of a table; empty where it says nothing. */
export function readUrlState(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** Whether a local search led to this page, which passes the words it found. */
export function isFromSearch(): boolean {
  return location.search.includes('_highlight=');
}
