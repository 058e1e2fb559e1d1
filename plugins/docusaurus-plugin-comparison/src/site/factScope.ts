import fs from 'node:fs';
import path from 'node:path';
import {listDatasetNames} from '../claims/computeFact.js';
import {createClaimCache} from '../claims/scope.js';
import type {Loaded} from '../dataset/loaded.js';
import type {Dataset} from '../model/index.js';
import type {FactScope} from '../views/view.js';
import {createScope, foldersOfClaims} from './judgeStatement.js';
import type {Datasets} from './datasets.js';
import type {SiteContext} from './site.js';
import {originalOf} from './translations.js';

interface FactSources extends Pick<SiteContext, 'translations'> {
  readonly load: (file: string) => Promise<Loaded | undefined>;
  readonly loadOriginal: Datasets['loadOriginal'];
  /** Takes the path of a dataset that would be read if it were there. */
  readonly onMissing?: (file: string) => void;
}

/**
 * Loads what a computed fact reads: its dataset, and those that it names in the
 * same folder; each as typed, and as pages show it.
 *
 * @param file - The path of its dataset, which may be a translation.
 * @param shown - The same as its page shows it.
 */
export async function loadFactScope(
  is: string,
  file: string,
  shown: Dataset,
  {translations = [], load, loadOriginal, onMissing}: FactSources,
): Promise<FactScope | undefined> {
  const toOriginal = (each: string) => originalOf(each, translations) ?? each;
  const own = await loadOriginal(toOriginal(file));
  if (!('dataset' in own)) {
    return undefined;
  }
  const originals = new Map([[file, own]]) as Map<string, Loaded>;
  const shownByOriginal = new Map([[own.dataset, shown]]);
  for (const name of listDatasetNames(is)) {
    const candidates = foldersOfClaims(file, translations).flatMap((folder) =>
      ['yaml', 'yml'].map((ending) =>
        path.join(folder, `${name}.comparison.${ending}`),
      ),
    );
    const found = candidates.find((each) => fs.existsSync(each));
    if (found === undefined) {
      candidates.forEach((each) => onMissing?.(each));
      continue;
    }
    const original = await loadOriginal(toOriginal(found));
    const loaded = await load(found);
    originals.set(found, original);
    if ('dataset' in original && loaded && 'dataset' in loaded) {
      shownByOriginal.set(original.dataset, loaded.dataset);
    }
  }
  const cache = createClaimCache();
  return {
    scope: createScope(file, own.dataset, {translations}, originals, cache),
    toShown: (original) => shownByOriginal.get(original) ?? original,
  };
}
