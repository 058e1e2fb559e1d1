import {createHash, type Hash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {datasetGlob, findFiles} from '../dataset/find.js';
import {filesOf, pageGlob, type Check} from './checkSite.js';
import type {SiteContext} from './site.js';
import {writeWhole} from './writeWhole.js';

/** What the last check without problems read. */
interface CleanCheck {
  /** Hash of the options, this package, all pages and all datasets. */
  readonly site: string;
  /** Hash of the neighbors. */
  readonly others: string;
  /** The files of the datasets, as `filesOf` lists them. */
  readonly files: readonly string[];
  /** These, those that would be read if they existed, and folders of them. */
  readonly neighbors: readonly string[];
}

/** The last clean check of a site, opened before the next one. */
interface OpenCleanCheck {
  /**
   * The files of the last check, if it found no problems and no page, dataset
   * or option has changed since, nor this package. A build with warm caches
   * then need not read the datasets again.
   */
  readonly files?: readonly string[];
  /** Stores a check that was made since opening, if it found no problems. */
  keep(check: Check): Promise<void>;
}

/**
 * Opens the clean check that a file stores. If the file cannot be written, the
 * next build checks again.
 *
 * @param file - Absolute path of the file, which may be missing.
 */
export async function openCleanCheck(
  site: SiteContext,
  file: string,
): Promise<OpenCleanCheck> {
  const known = await readCleanCheck(file);
  const before = await hashSite(site);
  const isClean =
    known !== undefined &&
    known.site === before &&
    known.others === (await hashFiles(known.neighbors));
  return {
    ...(isClean && {files: known.files}),
    async keep({problems, datasets}) {
      if (problems.length > 0) {
        return;
      }
      const files = filesOf(datasets);
      const others = [...datasets.values()].flatMap(({missing, folders}) => [
        ...missing,
        ...folders,
      ]);
      const neighbors = [...files, ...others].sort();
      const after = await hashSite(site);
      const hash = await hashFiles(neighbors);
      // An edit during the check may not have been checked.
      if (after !== undefined && after === before && hash !== undefined) {
        const clean = {site: after, others: hash, files, neighbors};
        await writeWhole(file, JSON.stringify(clean)).catch(() => undefined);
      }
    },
  };
}

/** Undefined if a page or dataset is neither a regular file nor a folder. */
async function hashSite(site: SiteContext): Promise<string | undefined> {
  const {roots, exclude, limits, translations, versions} = site;
  const {contentFolders, claims} = site;
  const own = fileURLToPath(new URL('..', import.meta.url));
  const sources = (await fs.readdir(own, {recursive: true}))
    .filter((name) => /\.[jt]sx?$/.test(name))
    .sort()
    .map((name) => path.join(own, name));
  const found = await Promise.all(
    [datasetGlob, pageGlob].map((glob) => findFiles(glob, roots, exclude)),
  );
  const options = JSON.stringify([
    roots,
    exclude,
    limits,
    translations,
    contentFolders,
    versions,
    claims,
  ]);
  return hashFiles([...sources, ...found.flat()], options);
}

/**
 * Of a folder, the names in it count. Undefined if one of them exists and is
 * neither a folder nor a regular file.
 */
async function hashFiles(
  files: readonly string[],
  start = '',
): Promise<string | undefined> {
  const hash = createHash('sha256').update(start);
  for (const file of files) {
    if (!(await addFile(hash, file))) {
      return undefined;
    }
  }
  return hash.digest('hex');
}

async function addFile(hash: Hash, file: string): Promise<boolean> {
  const stat = await fs.lstat(file).catch(() => undefined);
  if (stat?.isDirectory()) {
    hash.update(JSON.stringify([file, (await fs.readdir(file)).sort()]));
    return true;
  }
  if (stat && !stat.isFile()) {
    return false;
  }
  hash.update(JSON.stringify([file, stat?.size ?? 'absent']));
  if (stat) {
    hash.update(await fs.readFile(file));
  }
  return true;
}

async function readCleanCheck(file: string): Promise<CleanCheck | undefined> {
  try {
    const known: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
    return isCleanCheck(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

function isCleanCheck(value: unknown): value is CleanCheck {
  const {site, others, files, neighbors} = (value ?? {}) as Partial<CleanCheck>;
  return (
    typeof site === 'string' &&
    typeof others === 'string' &&
    isTexts(files) &&
    isTexts(neighbors)
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'string')
  );
}
