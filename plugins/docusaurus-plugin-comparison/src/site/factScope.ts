import fs from 'node:fs';
import path from 'node:path';
import {listDatasetNames} from '../claims/computeFact.js';
import {chooseOnce, createClaimCache} from '../claims/scope.js';
import type {Loaded} from '../dataset/loaded.js';
import {readChosenIds} from '../embeds/layOut.js';
import type {Query} from '../embeds/query.js';
import type {Dataset} from '../model/index.js';
import {chooseCells} from '../values/chooseCells.js';
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
 * Loads what an embed reads that computes a fact: its dataset, and those that it
 * names in the same folder; each as typed, and as pages show it.
 *
 * @returns Undefined if the embed computes nothing, or its dataset is wrong.
 * @param file - The path of its dataset, which may be a translation.
 * @param shown - The same as its page shows it.
 */
export async function loadFactScope(
  query: Query,
  file: string,
  shown: Dataset,
  {translations = [], load, loadOriginal, onMissing}: FactSources,
): Promise<FactScope | undefined> {
  const is = query.get('is');
  if (is === undefined) {
    return undefined;
  }
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
  const chosen = readChosenIds(query, shown);
  const site = {translations};
  const shownByChosen = new Map(
    [...shownByOriginal].map(([original, each]) => [
      chooseOnce(original, chosen, cache),
      chooseCells(each, chosen),
    ]),
  );
  return {
    scope: createScope(file, own.dataset, site, originals, cache, chosen),
    toShown: (each) => shownByChosen.get(each) ?? each,
  };
}
