import fs from 'node:fs';
import path from 'node:path';
import type {Files} from '../dataset/files.js';
import {createLinker} from '../dataset/link.js';
import {findOnDisk, loadUnlinked} from '../dataset/load.js';
import type {Loaded} from '../dataset/loaded.js';
import type {FindPage} from '../model/index.js';
import {stampOf} from '../dataset/stamp.js';
import type {SiteContext} from './site.js';
import {originalOf, translationOf} from './translations.js';

/** The permalink of a page by its absolute path; undefined if there is none. */
export type FindPermalink = (file: string) => string | undefined;

/**
 * The datasets of a site, each loaded once for the check and both bundles. Each
 * plugin instance has its own.
 */
export interface Datasets {
  /**
   * A dataset in the locale that is built, or, if the file is a translation, in
   * the locale of that translation.
   */
  load(file: string, findPermalink?: FindPermalink): Promise<Loaded>;
  /** A dataset without translation. */
  loadOriginal(file: string): Promise<Loaded>;
  /** Forgets all other datasets. */
  keep(files: ReadonlySet<string>): void;
  clear(): void;
}

/**
 * @param findLinkedPage - The address of a linked page where no caller gives
 *   one; the path on disk if omitted.
 */
export function createDatasets(
  {
    roots,
    limits,
    translations = [],
    staticFolders,
  }: Pick<SiteContext, 'roots' | 'limits' | 'translations' | 'staticFolders'>,
  locale?: string,
  findLinkedPage: FindPermalink = findOnDisk,
): Datasets {
  const entries = new Map<string, DatasetEntry>();
  const own = translations.filter((each) => each.locale === locale);

  function start(
    key: string,
    {dataset, translation}: DatasetSource,
  ): DatasetEntry {
    const loading = loadUnlinked(dataset, roots, limits, {
      ...(translation !== undefined && {translation}),
      staticFolders,
    }).then((unlinked) => ({
      stamps: unlinked.stamps,
      link: createLinker(unlinked),
    }));
    const entry = {dataset, loading};
    entries.set(key, entry);
    // A missing file may be created later.
    loading.catch(() => entries.delete(key));
    return entry;
  }

  async function find(source: DatasetSource): DatasetEntry['loading'] {
    const key = [source.dataset, source.translation].join('\0');
    const known = entries.get(key);
    if (!known) {
      return start(key, source).loading;
    }
    const {stamps} = await known.loading;
    if (await areUnchanged(stamps)) {
      return known.loading;
    }
    // If several calls find it changed, the first one loads it for all.
    const newer = entries.get(key);
    return (newer && newer !== known ? newer : start(key, source)).loading;
  }

  async function load(
    source: DatasetSource,
    findPermalink: FindPermalink,
  ): Promise<Loaded> {
    const {link} = await find(source);
    const folder = path.dirname(source.dataset);
    return link((page) => findPermalink(path.join(folder, page)));
  }

  return {
    load(file, findPermalink = findLinkedPage) {
      const original = originalOf(file, translations);
      const isTranslation = original !== undefined && fs.existsSync(original);
      const source = isTranslation
        ? {dataset: original, translation: file}
        : {dataset: file, translation: translationOf(file, own)};
      return load(source, findPermalink);
    },
    loadOriginal(file) {
      // Without a translation it is what the page shows, which is loaded once.
      const translation = translationOf(file, own);
      const isTranslated =
        translation !== undefined && fs.existsSync(translation);
      const source = isTranslated
        ? {dataset: file}
        : {dataset: file, translation};
      return load(source, findLinkedPage);
    },
    keep(files) {
      for (const [key, {dataset}] of entries) {
        if (!files.has(dataset)) {
          entries.delete(key);
        }
      }
    },
    clear: () => entries.clear(),
  };
}

/** The paths of a dataset and of its translation. */
interface DatasetSource {
  readonly dataset: string;
  readonly translation?: string | undefined;
}

/** A dataset that is loaded or loading. */
interface DatasetEntry {
  readonly dataset: string;
  readonly loading: Promise<{
    readonly stamps: Files['stamps'];
    readonly link: (findPage: FindPage) => Loaded;
  }>;
}

async function areUnchanged(stamps: Files['stamps']): Promise<boolean> {
  const same = await Promise.all(
    [...stamps].map(async ([file, stamp]) => (await stampOf(file)) === stamp),
  );
  return same.every(Boolean);
}
