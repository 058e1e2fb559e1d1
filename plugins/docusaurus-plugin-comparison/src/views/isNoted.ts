import type {CellProps} from './cell.js';

/**
 * Whether a cell has a note or a source. In a table, only such a cell has an id in
 * the HTML; any other gets its id in the browser, when a link leads to it.
 */
export function isNoted({
  claims,
  footnote,
}: Pick<CellProps, 'claims' | 'footnote'>): boolean {
  return (
    footnote !== undefined ||
    claims.some((claim) => claim.footnote !== undefined)
  );
}
