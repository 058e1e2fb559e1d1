import type {SourceFile} from './problem.js';

/** Line and column, both from 1; a column is one code point, a tab too. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns an offset into a line and a column, as an editor shows them. */
export function positionOf(file: SourceFile, offset: number): Position {
  const before = file.text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1] ?? '';
  return {line: lines.length, column: [...last].length + 1};
}
