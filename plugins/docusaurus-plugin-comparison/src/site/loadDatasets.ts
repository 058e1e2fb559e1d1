import fs from 'node:fs';
import path from 'node:path';
import {datasetGlob, findFiles} from '../dataset/find.js';
import type {Loaded} from '../dataset/loaded.js';
import type {Datasets} from './datasets.js';
import type {SiteContext} from './site.js';
import {originalOf, translationOf} from './translations.js';

/** Every dataset of every version and locale, by its absolute path. */
export async function loadDatasets(
  site: SiteContext,
  datasets: Datasets,
): Promise<ReadonlyMap<string, Loaded>> {
  const all = new Map<string, Loaded>();
  for (const found of await findFiles(datasetGlob, site.roots, site.exclude)) {
    const file = path.normalize(found);
    all.set(file, await loadChecked(file, site, datasets));
  }
  for (const file of findTranslatedSubjects(all, site)) {
    all.set(file, await datasets.load(file));
  }
  datasets.keep(new Set(all.keys()));
  return all;
}

async function loadChecked(
  file: string,
  {translations = []}: SiteContext,
  datasets: Datasets,
): Promise<Loaded> {
  const loaded = await datasets.load(file);
  // The problems may be in the translation, which is checked separately.
  return 'problems' in loaded && originalOf(file, translations) === undefined
    ? datasets.loadOriginal(file)
    : loaded;
}

/**
 * The translations of datasets that translate files of subjects alone: they have
 * no file of their own.
 */
function findTranslatedSubjects(
  checked: ReadonlyMap<string, Loaded>,
  {translations = []}: SiteContext,
): readonly string[] {
  return [...checked].flatMap(([file, {folders}]) =>
    translations.flatMap((each) => {
      const translated = translationOf(file, [each]);
      const isTranslated = folders.some((folder) => {
        const inLocale = translationOf(folder, [each]);
        return inLocale !== undefined && fs.existsSync(inLocale);
      });
      return translated !== undefined &&
        isTranslated &&
        !checked.has(translated)
        ? [translated]
        : [];
    }),
  );
}
