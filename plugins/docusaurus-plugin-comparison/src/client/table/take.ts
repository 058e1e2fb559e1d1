import type {Visible} from './select.js';
import {textOf, type Table} from './table.js';

/** What is shown, as rows of text; the first names the criteria. */
export function exportRows(
  {criteria: all}: Table,
  {subjects, criteria}: Visible,
): readonly (readonly string[])[] {
  const indexes = criteria.map((criterion) => all.indexOf(criterion));
  return [
    ['', ...criteria.map(({name}) => name)],
    ...subjects.map(({name, cells}) => [
      name,
      ...indexes.map((index) => textOf(cells[index])),
    ]),
  ];
}

type Rows = ReturnType<typeof exportRows>;

/**
 * Comma-separated values, as in RFC 4180. A cell that a spreadsheet would run as
 * a formula gets an apostrophe before it, since anyone may propose a dataset.
 */
export function toCsv(rows: Rows): string {
  return rows
    .map((row) =>
      row
        .map((cell) =>
          /^[=@\t\r]|^[-+](?![\d.\s])/.test(cell) ? `'${cell}` : cell,
        )
        .map((cell) =>
          /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(','),
    )
    .join('\r\n');
}

/** One object a subject, with a value for each criterion in their order. */
export function exportJson([[, ...criteria] = [], ...rows]: Rows): string {
  return JSON.stringify(
    rows.map(([name, ...values]) => ({
      name,
      values: criteria.map((criterion, index) => ({
        criterion,
        value: values[index],
      })),
    })),
    null,
    2,
  );
}

/** Hands a text to the reader as a file. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
