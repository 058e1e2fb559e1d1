import {createHash, randomUUID, type Hash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {datasetGlob, findFiles} from '../dataset/find.js';
import {filesOf, pageGlob, type Check} from './checkSite.js';
import type {SiteContext} from './site.js';

/** What a check that found nothing wrong had before it. */
interface CleanCheck {
  readonly fingerprint: string;
  /** The files of the datasets, as `filesOf` lists them. */
  readonly files: readonly string[];
  /** The same, and those that would be read if they were there. */
  readonly beside: readonly string[];
}

/**
 * The files of a check, where the last one found nothing wrong and nothing has
 * changed since: neither a page nor a dataset, the options or this package. Then
 * a build with warm caches need not read datasets again.
 */
export async function recallCleanCheck(
  site: SiteContext,
  file: string,
): Promise<readonly string[] | undefined> {
  const known = await readCleanCheck(file);
  return known &&
    (await fingerprintOf(site, known.beside)) === known.fingerprint
    ? known.files
    : undefined;
}

/**
 * Checks, and keeps what it was that nothing was wrong with. A folder that
 * cannot be written costs the next build its time, and nothing else.
 */
export async function checkAndKeep(
  site: SiteContext,
  file: string,
  check: () => Promise<Check>,
): Promise<Check> {
  const before = await fingerprintOf(site, []);
  const result = await check();
  if (result.problems.length > 0) {
    return result;
  }
  const files = filesOf(result.datasets);
  const absent = [...result.datasets.values()].flatMap((each) => each.absent);
  const beside = [...files, ...absent].sort();
  // What an author has saved meanwhile may not be what was checked.
  if (before !== undefined && before === (await fingerprintOf(site, []))) {
    const fingerprint = await fingerprintOf(site, beside);
    if (fingerprint !== undefined) {
      await writeCleanCheck(file, {fingerprint, files, beside});
    }
  }
  return result;
}

/** Undefined where something is neither a file nor absent. */
async function fingerprintOf(
  site: SiteContext,
  beside: readonly string[],
): Promise<string | undefined> {
  const hash = createHash('sha256');
  const {roots, exclude, limits, translations} = site;
  hash.update(JSON.stringify([roots, exclude, limits, translations]));
  const own = fileURLToPath(new URL('..', import.meta.url));
  const sources = (await fs.readdir(own, {recursive: true}))
    .filter((name) => /\.[jt]sx?$/.test(name))
    .sort()
    .map((name) => path.join(own, name));
  const found = await Promise.all(
    [datasetGlob, pageGlob].map((glob) => findFiles(glob, roots, exclude)),
  );
  for (const file of [...sources, ...found.flat(), ...beside]) {
    if (!(await addFile(hash, file))) {
      return undefined;
    }
  }
  return hash.digest('hex');
}

async function addFile(hash: Hash, file: string): Promise<boolean> {
  const stat = await fs.lstat(file).catch(() => undefined);
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
  const {fingerprint, files, beside} = (value ?? {}) as Partial<CleanCheck>;
  return typeof fingerprint === 'string' && isTexts(files) && isTexts(beside);
}

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'string')
  );
}

async function writeCleanCheck(file: string, check: CleanCheck) {
  const draft = `${file}.${randomUUID()}`;
  try {
    await fs.mkdir(path.dirname(file), {recursive: true});
    await fs.writeFile(draft, JSON.stringify(check));
    await fs.rename(draft, file);
  } catch {
    await fs.rm(draft, {force: true}).catch(() => undefined);
  }
}
