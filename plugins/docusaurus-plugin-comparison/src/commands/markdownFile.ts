import fs from 'node:fs';
import path from 'node:path';
import {pathWithin} from '../dataset/pathWithin.js';
import {decodeBytes, displayPath} from '../dataset/read.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import {visible} from '../problems/visible.js';
import type {SiteContext} from '../site/site.js';
import {quoted, UsageError, type CommandContext} from './command.js';

/** A Markdown file of the repository, as `readMarkdownFile` finds it. */
export interface MarkdownFile extends SourceFile {
  /** Absolute, without links. */
  readonly realPath: string;
}

/**
 * Reads a Markdown file anywhere in the repository of the site. The text has
 * its byte order mark, if any.
 *
 * @throws {UsageError} If there is no such file, or if it is elsewhere.
 */
export function readMarkdownFile(
  word: string,
  {roots, limits}: SiteContext,
  {cwd}: Pick<CommandContext, 'cwd'>,
): MarkdownFile | {readonly problems: readonly Problem[]} {
  const file = path.resolve(cwd, word);
  if (!/\.(?:md|mdx|markdown)$/i.test(file)) {
    throw new UsageError(
      `Unexpected file ${quoted(word)}, expected Markdown: .md, .mdx or .markdown.`,
    );
  }
  const stat = fs.statSync(file, {throwIfNoEntry: false});
  if (!stat?.isFile()) {
    throw new UsageError(
      `There is no file ${quoted(word)}. The path starts at ${visible(cwd)}.`,
    );
  }
  const realPath = fs.realpathSync(file);
  const [siteDir] = roots;
  const repository = findRepository(fs.realpathSync(siteDir));
  if (pathWithin(repository, realPath) === undefined) {
    throw new UsageError(
      `The file ${quoted(word)} is outside of the repository of the site, ${visible(repository)}.`,
    );
  }
  if (stat.size > limits.bytes) {
    throw new UsageError(
      `The file has ${stat.size} bytes, the limit is ${limits.bytes}. Split it, or raise the option "limits.bytes".`,
    );
  }
  const bytes = fs.readFileSync(realPath);
  const shownPath = displayPath(file, [cwd]);
  try {
    const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
    return {path: shownPath, text: decoder.decode(bytes), realPath};
  } catch {
    const problems: Problem[] = [];
    decodeBytes(bytes, shownPath, problems);
    return {problems};
  }
}

/** The folder of the repository of git; the site itself if it is in none. */
function findRepository(siteDir: string): string {
  let folder = siteDir;
  while (!fs.existsSync(path.join(folder, '.git'))) {
    const parent = path.dirname(folder);
    if (parent === folder) {
      return siteDir;
    }
    folder = parent;
  }
  return folder;
}
