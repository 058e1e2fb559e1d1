import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {pathWithin} from '../../dataset/pathWithin.js';
import {UsageError} from '../command.js';
import {createGit, findCommit, type Git} from './git.js';

/** The files of a commit, as far as datasets and pages need them. */
export interface ExportedCommit {
  /** The folder of the site in the copy; absolute. */
  readonly siteDir: string;
  /** Deletes the copy. */
  remove(): Promise<void>;
}

const maxFiles = 50_000;
/** Total size of the files whose content is read, in bytes. */
const maxBytes = 200_000_000;

/** Datasets with their subjects and values, pages, and the lists of versions. */
const readFiles = /\.(?:ya?ml|csv|tsv|json|mdx?|[jt]sx?)$/;
/** Datasets name images, of which only the existence counts. */
const imageFiles = /\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/i;
const skippedFolders = /(?:^|\/)(?:node_modules|\.[^/]*)\//;

const partialClone =
  'Git has no content for a file of the commit. The clone is partial: fetch the commit with "git fetch --refetch --no-filter", or clone without --filter.';

interface TreeEntry {
  readonly object: string;
  readonly size: number;
  /** From the top of the repository. */
  readonly path: string;
}

/**
 * Copies the datasets and pages of a commit into a temporary folder, without a
 * checkout. No link is copied, and nothing outside of the folder is written.
 *
 * @param siteDir - The folder of the site in the repository; absolute.
 * @param maxFileBytes - Larger files are copied without their content.
 * @throws {UsageError} If there is no such commit, or if it is too large.
 */
export async function exportCommit(
  ref: string,
  siteDir: string,
  maxFileBytes: number,
): Promise<ExportedCommit> {
  const git = createGit(siteDir);
  const commit = await findCommit(git, ref);
  const prefix = (await git(['rev-parse', '--show-prefix'])).output
    .toString()
    .trim();
  const entries = await listTree(git, commit);
  const dir = await fs.realpath(
    await fs.mkdtemp(path.join(os.tmpdir(), 'comparison-diff-')),
  );
  const remove = () => fs.rm(dir, {recursive: true, force: true});
  try {
    await copyEntries(git, entries, dir, maxFileBytes);
    const folder = path.join(dir, prefix);
    await fs.mkdir(folder, {recursive: true});
    return {siteDir: folder, remove};
  } catch (error) {
    await remove();
    throw error;
  }
}

async function listTree(git: Git, commit: string): Promise<TreeEntry[]> {
  const {code, output} = await git([
    'ls-tree',
    '-r',
    '-z',
    '-l',
    '--full-tree',
    commit,
  ]);
  if (code !== 0) {
    throw new UsageError(partialClone);
  }
  const entries = output
    .toString()
    .split('\0')
    .flatMap((line): TreeEntry[] => {
      // Regular files alone: no links, no submodules.
      const [, object, size, file] =
        /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
      return object === undefined || file === undefined
        ? []
        : [{object, size: Number(size), path: file}];
    })
    .filter(
      ({path: file}) =>
        !skippedFolders.test(file) &&
        [readFiles, imageFiles].some((kind) => kind.test(file)),
    );
  if (entries.length > maxFiles) {
    throw new UsageError(
      `The commit has ${entries.length} files with data, pages and images, and at most ${maxFiles} are read. Compare a part of it with --folders.`,
    );
  }
  return entries;
}

async function copyEntries(
  git: Git,
  entries: readonly TreeEntry[],
  dir: string,
  maxFileBytes: number,
): Promise<void> {
  const placed = entries.flatMap((entry) => {
    const file = path.join(dir, entry.path);
    return pathWithin(dir, file) === undefined ? [] : [{...entry, file}];
  });
  const folders = new Set(placed.map(({file}) => path.dirname(file)));
  for (const folder of folders) {
    await fs.mkdir(folder, {recursive: true});
  }
  const isRead = ({size, path: file}: TreeEntry) =>
    size <= maxFileBytes && !imageFiles.test(file);
  for (const {file, size} of placed.filter((each) => !isRead(each))) {
    // The check sees that it is there, and that it is too large.
    const handle = await fs.open(file, 'wx');
    await handle.truncate(size);
    await handle.close();
  }
  const read = placed.filter(isRead);
  const bytes = read.reduce((total, {size}) => total + size, 0);
  if (bytes > maxBytes) {
    throw new UsageError(
      `The commit has ${Math.ceil(bytes / 1e6)} MB of data and pages, and at most ${maxBytes / 1e6} MB are read. Compare a part of it with --folders.`,
    );
  }
  const {output} = await git(
    ['cat-file', '--batch'],
    read.map(({object}) => `${object}\n`).join(''),
  );
  let offset = 0;
  for (const {object, size, file} of read) {
    const header = output.indexOf('\n', offset) + 1;
    const line = output.toString('utf8', offset, header - 1);
    if (header === 0 || line !== `${object} blob ${size}`) {
      throw new UsageError(partialClone);
    }
    await fs.writeFile(file, output.subarray(header, header + size), {
      flag: 'wx',
    });
    offset = header + size + 1;
  }
}
