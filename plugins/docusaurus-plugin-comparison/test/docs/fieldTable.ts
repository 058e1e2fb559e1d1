import type {Field, RecordFormat} from '../../src/format/index.js';

/** A table of Markdown as its cells, without the line under the header. */
export type Rows = readonly (readonly string[])[];

/**
 * The reference table of a record. The fields stand in the order in which a page
 * has them already, then those that it lacks.
 */
export function fieldRows(format: RecordFormat, before: Rows): Rows {
  const [header = ['Field', 'Holds'], ...rows] = before;
  const listed = rows
    .map(([name = '']) => name.replaceAll('`', ''))
    .filter((name) => name in format);
  const names = [...new Set([...listed, ...Object.keys(format)])];
  return [
    header,
    ...names.flatMap((name) => {
      const field = format[name];
      return field ? [[`\`${name}\``, describe(field)]] : [];
    }),
  ];
}

function describe(field: Field): string {
  const text = field.reference ?? field.description.replace(/\.$/, '');
  const {separator, words} = ofKind(field);
  const whole = text.includes(words) ? text : text + separator + words;
  const isNeeded = [true, 'unless-in-csv'].some(
    (requirement) => field.required === requirement,
  );
  return isNeeded ? `Needed. ${whole}` : whole;
}

/** What the kind of a field adds, unless its text says it. */
function ofKind(field: Field): {
  readonly separator: string;
  readonly words: string;
} {
  switch (field.kind) {
    case 'prose':
      return {separator: '; ', words: '[may be marked](#marked-text)'};
    case 'link':
      return {separator: ': ', words: '[a link](#links)'};
    case 'count': {
      const words = `a whole number from ${field.min} to ${field.max}`;
      return {separator: ': ', words};
    }
    case 'word':
      return {separator: ': ', words: listWords(field.words, field.assumed)};
    default:
      return {separator: '', words: ''};
  }
}

function listWords(words: readonly string[], assumed?: string): string {
  const codes = words.map((word) =>
    word === assumed ? `\`${word}\` (where nothing is said)` : `\`${word}\``,
  );
  const last = codes.pop();
  return `${codes.join(', ')} or ${last}`;
}

/** Reads a table; a bar inside of a cell is not known. */
export function parseTable(text: string): Rows {
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^[|\s-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Prints a table as Prettier does. */
export function printTable(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...rest] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  return [header, rule, ...rest].map((row) => `${line(row)}\n`).join('');
}
