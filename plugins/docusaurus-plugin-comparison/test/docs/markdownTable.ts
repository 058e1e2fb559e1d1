/** A table as its cells, without the line under the header. */
export type Rows = readonly (readonly string[])[];

/** Reads a table; a bar inside of a cell is written as \|, also in code. */
export function parseTable(text: string): Rows {
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^[|\s-]+$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

/** Prints a table as Prettier does. */
export function printTable(table: Rows): string {
  const rows = table.map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|')),
  );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...rest] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  return [header, rule, ...rest].map((row) => `${line(row)}\n`).join('');
}

/** The rows by their first cells as another table has them, under its header. */
export function inOrder(rows: Rows, [header = [], ...before]: Rows): Rows {
  const places = new Map(before.map(([first = ''], index) => [first, index]));
  const placeOf = ([first = '']: readonly string[]) =>
    places.get(first) ?? places.size;
  return [header, ...rows.toSorted((a, b) => placeOf(a) - placeOf(b))];
}
