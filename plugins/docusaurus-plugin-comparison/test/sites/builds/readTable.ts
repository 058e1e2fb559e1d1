import {decode} from './decode.js';

/** The text of a page's first table, row by row, as its HTML says it. */
export function readTable(html: string): string[][] {
  const [, table = ''] = /<table[^>]*>(.*?)<\/table>/s.exec(html) ?? [];
  return (
    table
      // The sign of the order is no word.
      .replace(/<span[^>]*data-mark="?order"?[^>]*>[^<]*<\/span>/g, '')
      .split(/<tr[^>]*>/)
      .slice(1)
      .map((row) =>
        row
          .split(/<t[dh][^>]*>/)
          .slice(1)
          .map((cell) => decode(cell.replace(/<[^>]*>/g, '')).trim()),
      )
  );
}
