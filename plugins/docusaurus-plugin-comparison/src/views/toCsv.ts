import {printCsv} from './printCsv.js';

/**
 * The units that the figures of each column may have. What looks like a formula
 * and is such a figure stays as it is.
 */
export type Units = readonly Pick<ReadonlySet<string>, 'has'>[];

// In a column without figures, a number alone is one.
export const plainFigure: ReadonlySet<string> = new Set(['']);

/**
 * A file of comma-separated values for spreadsheets, as in RFC 4180. Without the
 * byte order mark, Excel reads UTF-8 as the encoding of the machine.
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  units: Units = [],
): string {
  const disarmed = rows.map((row) =>
    row.map((cell, column) =>
      disarmFormula(cell, units[column] ?? plainFigure),
    ),
  );
  return `\ufeff${printCsv(disarmed)}`;
}

// Spreadsheets set for Chinese or Japanese read full-width signs as well.
const formulaStart = /^[^\S\t\r]*[\t\r=+\-@＝＋－＠]/u;
const signedFigure =
  /^[+-](?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?\s?(?<unit>\D*)$/iu;

/**
 * Puts an apostrophe before a cell that a spreadsheet would run as a formula,
 * since anyone may propose a dataset. A figure as a whole stays a figure.
 */
function disarmFormula(cell: string, units: Units[number]): string {
  const unit = signedFigure.exec(cell)?.groups?.['unit'];
  const isFigure = unit !== undefined && units.has(unit);
  return formulaStart.test(cell) && !isFigure ? `'${cell}` : cell;
}
