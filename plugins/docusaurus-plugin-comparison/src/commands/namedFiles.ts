import fs from 'node:fs';
import path from 'node:path';
import {pathWithin} from '../dataset/pathWithin.js';
import {displayPath} from '../dataset/read.js';
import {visible} from '../problems/visible.js';
import type {SiteContext} from '../site/site.js';
import {UsageError, type CommandContext} from './command.js';

/** A file or folder to check. */
export interface NamedFile {
  /** As typed. */
  readonly word: string;
  /** Absolute. Its folder is real; the file itself may be a link. */
  readonly path: string;
}

const checkedFiles = /\.(?:ya?ml|[ct]sv|json|mdx?|[jt]sx?)$/;

/** @throws {UsageError} If it does not exist, or checks do not read it. */
export function readNamedFile(
  word: string,
  {cwd}: Pick<CommandContext, 'cwd'>,
): NamedFile {
  const file = path.resolve(cwd, word);
  const entry = fs.lstatSync(file, {throwIfNoEntry: false});
  if (!entry) {
    throw new UsageError(
      `There is no file ${visible(word)}. Fix the path, which starts at ${visible(cwd)}.`,
    );
  }
  // The path of the site is real. The file itself may be a link, which the
  // check reports.
  const folder = fs.realpathSync(path.dirname(file));
  const real = path.join(folder, path.basename(file));
  const target = fs.statSync(real, {throwIfNoEntry: false});
  if (target?.isDirectory()) {
    return {word, path: fs.realpathSync(real)};
  }
  // The kind of file that a dead link refers to is unknown.
  if (target && !checkedFiles.test(file)) {
    throw new UsageError(
      `Unexpected file ${visible(word)}, expected a dataset (.comparison.yaml), a file of a subject (.yaml), its values (.csv, .tsv, .json), a page or a folder.`,
    );
  }
  return {word, path: real};
}

/** Whether a file or its folder is named; true if `named` is empty. */
export function isNamed(file: string, named: readonly NamedFile[]): boolean {
  return (
    named.length === 0 ||
    named.some(
      (each) => file === each.path || file.startsWith(each.path + path.sep),
    )
  );
}

/**
 * Makes sure that a check does not silently skip a named file.
 *
 * @param checked - The absolute paths of all files that were checked.
 * @throws {UsageError} If a named file, or all of a named folder, was skipped.
 */
export function assertChecked(
  named: readonly NamedFile[],
  checked: readonly string[],
  site: Pick<SiteContext, 'roots'>,
): void {
  for (const each of named) {
    if (!checked.some((file) => isNamed(file, [each]))) {
      throw new UsageError(describeUnchecked(each, site));
    }
  }
}

function describeUnchecked(
  {word, path: file}: NamedFile,
  {roots}: Pick<SiteContext, 'roots'>,
): string {
  const name = visible(word);
  if (fs.lstatSync(file).isSymbolicLink()) {
    const target = path.resolve(path.dirname(file), fs.readlinkSync(file));
    const to = visible(displayPath(target, roots));
    if (!fs.existsSync(file)) {
      return `The link ${name} leads to ${to}, which does not exist. Fix the link, or name a file that exists.`;
    }
    if (!isInSite(fs.realpathSync(file), roots)) {
      return `The link ${name} leads out of the site, to ${to}. Put the file itself in its place, or name its folder in the option "roots".`;
    }
  }
  if (fs.statSync(file).isDirectory()) {
    return `The folder ${name} has no datasets (.comparison.yaml) or pages, or the site excludes them.`;
  }
  if (!isInSite(fs.realpathSync(file), roots)) {
    return `The file ${name} is outside of the site. Move it into the site, or name its folder in the option "roots".`;
  }
  const [, ending = ''] = /\.(ya?ml|[ct]sv|json)$/.exec(file) ?? [];
  if (ending.startsWith('y')) {
    return `No dataset of the site reads ${name}. Name its folder under "subjects" of a dataset, such as ./${visible(path.basename(path.dirname(file)))}/*.${ending}; the file of a dataset itself ends in .comparison.yaml.`;
  }
  return ending !== ''
    ? `No dataset of the site reads ${name}. Write its path under "values" of a dataset.`
    : `The page ${name} embeds no dataset, or the site excludes it.`;
}

function isInSite(real: string, roots: SiteContext['roots']): boolean {
  return roots.some(
    (root) =>
      fs.existsSync(root) &&
      pathWithin(fs.realpathSync(root), real) !== undefined,
  );
}
