import fs from 'node:fs';
import type {Code} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Folder} from '../support/folder.js';

/** A step of a how-to: a file, or a part that one gets. */
export interface Step {
  readonly file: string;
  readonly isPart: boolean;
  readonly text: string;
}

/** Reads the steps of a page, which are its blocks of code with a file's name. */
export function readSteps(page: string): readonly Step[] {
  const steps: Step[] = [];
  const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(page);
  visit(tree, 'code', ({meta, value}: Code) => {
    const [, part, file] =
      /^title="(part of )?((?:src|test|docs)\/[^"]+)"$/.exec(meta ?? '') ?? [];
    if (file !== undefined) {
      steps.push({file, isPart: part !== undefined, text: value});
    }
  });
  return steps;
}

/**
 * Follows a step in a folder.
 *
 * @throws {Error} where a file lacks what the step says is there.
 */
export function follow({file, isPart, text}: Step, folder: Folder): void {
  const before = isPart ? fs.readFileSync(folder.at(file), 'utf8') : '';
  // A part of a page is one piece, a part of a module one for each statement.
  const pieces = !isPart || file.endsWith('.md') ? [text] : text.split('\n\n');
  folder.write(
    file,
    pieces.reduce((whole, piece) => addPiece(whole, piece, file), before),
  );
}

function addPiece(whole: string, piece: string, file: string): string {
  const lines = piece.split('\n');
  const gap = lines.findIndex((line) => /^\s*(?:\/\/ |\| )?…/.test(line));
  if (gap !== -1) {
    return insert(whole, lines.slice(0, gap), lines.slice(gap + 1), file);
  }
  return piece.startsWith('import ')
    ? `${piece}\n${whole}`
    : `${whole}${whole === '' ? '' : '\n'}${piece}\n`;
}

/**
 * Adds lines after those that a file has already: before the last of them where
 * it is in the file too, else at the end of the list or table.
 */
function insert(
  whole: string,
  head: readonly string[],
  added: readonly string[],
  file: string,
): string {
  const lines = whole.split('\n');
  const [first = ''] = head;
  const start = lines.findIndex((line) => isSame(line, first));
  if (start === -1) {
    throw new Error(`${file} has no line "${first}"`);
  }
  const closing = added.at(-1) ?? '';
  const end = lines.findIndex(
    (line, index) => index > start && isSame(line, closing),
  );
  const body = lines.findIndex((line, index) => index > start && line !== '');
  const afterBody = lines.findIndex(
    (line, index) => index > body && line === '',
  );
  return end === -1
    ? lines.toSpliced(afterBody, 0, ...added).join('\n')
    : lines.toSpliced(end, 0, ...added.slice(0, -1)).join('\n');
}

/** Whether two lines are the same except for how a table is laid out. */
function isSame(line: string, other: string): boolean {
  const bare = (text: string) => text.replace(/ +/g, ' ');
  return bare(line) === bare(other);
}
