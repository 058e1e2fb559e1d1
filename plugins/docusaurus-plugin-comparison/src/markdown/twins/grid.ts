import {escapeMarkdown} from '../../views/markdownTable.js';
import type {Chunks} from './chunks.js';

/** A table of which each row is printed when it is asked for. */
export interface PrintedGrid {
  /** The cells of the first row, as Markdown. */
  readonly head: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** A table of GitHub Flavored Markdown. */
export function* printGrid({head, rows}: PrintedGrid): Chunks {
  yield printRow(head);
  yield `\n${printRow(head.map(() => '---'))}`;
  for (const row of rows) {
    yield `\n${printRow(row)}`;
  }
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The words over what an embed shows. */
export function printCaption(caption: string): string {
  const text = escapeMarkdown(caption);
  return text === '' ? '' : `**${text}**\n\n`;
}
