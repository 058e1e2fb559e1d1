import type {ResolveLink} from './cellBuilder.js';
import type {FoundTable} from './foundTable.js';
import {readBenchmarks} from './readBenchmarks.js';
import {type CellSeparator, readDelimitedTable} from './readDelimitedTable.js';
import {readHtmlTables} from './readHtmlTables.js';
import {readJsonTable} from './readJsonTable.js';
import {readMarkdownTables} from './readMarkdownTables.js';

/** The formats of input, as `--format-in` names them. */
export const inputFormats = ['md', 'html', 'csv', 'tsv', 'json'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** The format of a file by its extension. */
export function findInputFormat(file: string): InputFormat | undefined {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  const lower = extension.toLowerCase();
  const names: Readonly<Record<string, InputFormat>> = {
    mdx: 'md',
    markdown: 'md',
    htm: 'html',
  };
  return inputFormats.find((format) => format === lower) ?? names[lower];
}

/** The tables of a text, each as a grid. */
export function readTables(
  text: string,
  format: InputFormat,
  {
    title,
    resolveLink,
    separator,
  }: {
    /** The name of the file, which titles CSV and JSON. */
    readonly title: string;
    readonly resolveLink: ResolveLink;
    readonly separator?: CellSeparator;
  },
): readonly FoundTable[] {
  switch (format) {
    case 'md':
      return readMarkdownTables(text, resolveLink);
    case 'html':
      return readHtmlTables(text, resolveLink);
    case 'json':
      return [readBenchmarks(text, title) ?? readJsonTable(text, title)];
    case 'tsv':
      return [readDelimitedTable(text, title, separator ?? '\t')];
    case 'csv':
      return [readDelimitedTable(text, title, separator)];
  }
}
