/** A table of GitHub Flavored Markdown, in which every text is plain text. */
export function toMarkdown(rows: readonly (readonly string[])[]): string {
  return printTable(rows.map((row) => row.map(escapeMarkdown)));
}

/** The same of cells that are Markdown already, each in one line. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~!&@$]/g, '\\$&')
      // What looks like an address is made a link by GitHub, escapes and all.
      .replace(/(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/gi, '\\')
  );
}
