import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {pathWithin} from '../dataset/pathWithin.js';
import {typedPath} from '../dataset/typedPath.js';
import type {FoundTable} from '../import/foundTable.js';
import {ImportError} from '../import/importError.js';
import {visible} from '../problems/visible.js';
import {writeWhole} from '../site/writeWhole.js';
import {UsageError} from './command.js';

// A link could lead out of the site.
export async function writeInSite(
  file: string,
  text: string,
  siteDir: string,
): Promise<void> {
  const real = path.join(
    fs.realpathSync(path.dirname(file)),
    path.basename(file),
  );
  const isLinked =
    fs.lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
  if (isLinked || pathWithin(fs.realpathSync(siteDir), real) === undefined) {
    throw new UsageError(
      `The path ${visible(file)} is a link, or leads out of the site.`,
    );
  }
  await writeWhole(file, text);
}

export function readIfPresent(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const maxDifferences = 20;

export function listDifferences(present: string, next: string): string {
  const known = new Set(next.split('\n'));
  const lines = present.split('\n').filter((line) => !known.has(line));
  const more = lines.length - maxDifferences;
  return [
    'Lines of the dataset that the import would not write:',
    ...lines.slice(0, maxDifferences).map((line) => `  ${visible(line)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}

/** The text of a page with a directive in place of each table. */
export function replaceTables(
  text: string,
  imports: readonly {readonly table: FoundTable; readonly target: string}[],
  input: string | undefined,
): string {
  return imports.reduceRight((replaced, {table: {range}, target}) => {
    if (!range || input === undefined) {
      throw new ImportError(
        '--replace works for Markdown tables of a page only. Nothing was written.',
      );
    }
    const typed = typedPath(target, path.dirname(input));
    return `${replaced.slice(0, range.start)}::comparison-table{data=${typed}}${replaced.slice(range.end)}`;
  }, text);
}
