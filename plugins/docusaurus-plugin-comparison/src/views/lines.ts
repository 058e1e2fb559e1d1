/** The lines of the cells of a row in a file; null for a cell elsewhere. */
export type CellLines = readonly (number | null)[];

/** CellLines as a page has them: a row needs one number where rows are alike. */
export interface PrintedLines {
  /** How far the line of each cell is from the line of its row. */
  readonly offsets: CellLines;
  /** One entry for each row: its line, or the line of each of its cells. */
  readonly rows: readonly (number | CellLines)[];
}

/** Shortens the lines of the rows of a table. */
export function shortenLines(rows: readonly CellLines[]): PrintedLines {
  const parts = rows.map((lines) => {
    const first = lines.find((line) => line !== null) ?? 0;
    const offsets = lines.map((line) => (line === null ? null : line - first));
    return {lines, first, offsets, key: offsets.join()};
  });
  const counts = new Map<string, number>();
  for (const {key} of parts) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const common = parts.find(({key}) => counts.get(key) === most);
  return {
    offsets: common?.offsets ?? [],
    rows: parts.map(({lines, first, key}) =>
      key === common?.key ? first : lines,
    ),
  };
}
