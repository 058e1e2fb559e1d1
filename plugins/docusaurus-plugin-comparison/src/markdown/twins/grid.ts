import {escapeMarkdown} from '../../views/markdownTable.js';
import type {Chunks} from './chunks.js';

/** A table of which each row is printed when it is asked for. */
export interface PrintedGrid {
  /** The cells of the first row, as Markdown. */
  readonly head: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** A table of GitHub Flavored Markdown. */
export function* printMarkdownGrid({head, rows}: PrintedGrid): Chunks {
  yield printGridRow(head);
  yield `\n${printGridRow(head.map(() => '---'))}`;
  for (const row of rows) {
    yield `\n${printGridRow(row)}`;
  }
}

function printGridRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The words over what an embed shows. */
export function printCaption(caption: string): string {
  const text = escapeMarkdown(caption);
  return text === '' ? '' : `**${text}**\n\n`;
}
