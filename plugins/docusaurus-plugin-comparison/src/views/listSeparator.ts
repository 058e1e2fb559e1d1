const separators = [', ', '; ', ' · ', ' | '] as const;

/** What separates the entries of a list: the first sign that no entry contains. */
export function listSeparator(items: readonly string[]): string {
  const free = separators.find((separator) =>
    items.every((item) => !item.includes(separator.trim())),
  );
  return free ?? separators[0];
}
