/** What asks whether the window is narrow, since jsdom has no media. */
const queries = new Set<EventTarget & {matches: boolean}>();
let isNarrow = false;

globalThis.matchMedia = (media) => {
  const query = Object.assign(new EventTarget(), {media, matches: isNarrow});
  queries.add(query);
  return query as unknown as MediaQueryList;
};

/** Makes the window as narrow as that of a phone, or wide again. */
export function setNarrow(narrow: boolean): void {
  isNarrow = narrow;
  for (const query of queries) {
    query.matches = narrow;
    query.dispatchEvent(new Event('change'));
  }
}
