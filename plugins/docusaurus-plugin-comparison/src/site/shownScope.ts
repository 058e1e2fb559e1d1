import fs from 'node:fs';
import path from 'node:path';
import {namedDatasets} from '../claims/namingParts.js';
import {
  chooseOnce,
  createClaimCache,
  type ClaimCache,
} from '../claims/scope.js';
import type {Loaded} from '../dataset/loaded.js';
import {readChosenIds} from '../embeds/layOut.js';
import type {Query} from '../embeds/query.js';
import type {Dataset} from '../model/index.js';
import {chooseCells} from '../values/chooseCells.js';
import type {ShownScope} from '../views/view.js';
import {
  createScope,
  foldersOfClaims,
  type LoadedDatasets,
} from './judgeStatement.js';
import type {Datasets} from './datasets.js';
import type {SiteContext} from './site.js';
import {originalOf} from './translations.js';

/** What the datasets of expressions are loaded with. */
export interface ScopeSources extends Pick<SiteContext, 'translations'> {
  /** Loads a dataset in the language of the page. */
  readonly load: (file: string) => Promise<Loaded>;
  readonly loadOriginal: Datasets['loadOriginal'];
  /** Takes the path of a dataset that would be read if it were there. */
  readonly onMissing?: (file: string) => void;
}

/**
 * Loads what the expressions of an embed read: its dataset, and those that they
 * name in the same folder; each as typed, and as pages show it, for the choices
 * of the embed.
 *
 * @returns Undefined if its dataset is wrong.
 * @param file - The path of its dataset, which may be a translation.
 * @param shown - The same as its page shows it.
 */
export async function loadShownScope(
  expressions: readonly string[],
  query: Query,
  file: string,
  shown: Dataset,
  {translations = [], load, loadOriginal, onMissing}: ScopeSources,
): Promise<ShownScope | undefined> {
  // A locale may have datasets of its own.
  const toOriginal = (each: string) => {
    const original = originalOf(each, translations);
    return original !== undefined && fs.existsSync(original) ? original : each;
  };
  const own = await loadOriginal(toOriginal(file));
  if (!('dataset' in own)) {
    return undefined;
  }
  const originals = new Map<string, Loaded>([[file, own]]);
  const shownByOriginal = new Map([[own.dataset, shown]]);
  for (const name of new Set(expressions.flatMap(namedDatasets))) {
    const candidates = foldersOfClaims(file, translations).flatMap((folder) =>
      ['yaml', 'yml'].map((ending) =>
        path.join(folder, `${name}.comparison.${ending}`),
      ),
    );
    const present = candidates.filter((each) => fs.existsSync(each));
    candidates
      .filter((each) => !present.includes(each))
      .forEach((each) => onMissing?.(each));
    const [found] = present;
    if (found !== undefined) {
      const original = await loadOriginal(toOriginal(found));
      const loaded = await load(found);
      originals.set(found, original);
      if ('dataset' in original && 'dataset' in loaded) {
        shownByOriginal.set(original.dataset, loaded.dataset);
      }
    }
  }
  const cache = createClaimCache();
  const chosen = readChosenIds(query, shown);
  const shownByChosen = new Map(
    [...shownByOriginal].map(([original, each]) => [
      chooseOnce(original, chosen, cache),
      chooseCells(each, chosen),
    ]),
  );
  const site = {translations};
  return {
    scope: createScope(file, own.dataset, site, originals, cache, chosen),
    toShown: (each) => shownByChosen.get(each) ?? each,
  };
}

/** The same for a computed fact; undefined for any other embed. */
export async function loadFactScope(
  query: Query,
  file: string,
  shown: Dataset,
  sources: ScopeSources,
): Promise<ShownScope | undefined> {
  const is = query.get('is');
  return is === undefined
    ? undefined
    : loadShownScope([is], query, file, shown, sources);
}

/** The same with datasets that are loaded, shown as they are typed. */
export function selectFactScope(
  query: Query,
  file: string,
  site: Pick<SiteContext, 'translations'>,
  datasets: LoadedDatasets,
  cache: ClaimCache = createClaimCache(),
): ShownScope | undefined {
  const loaded = query.has('is') ? datasets.get(file) : undefined;
  if (!loaded || !('dataset' in loaded)) {
    return undefined;
  }
  const {dataset} = loaded;
  const chosen = readChosenIds(query, dataset);
  return {
    scope: createScope(file, dataset, site, datasets, cache, chosen),
    toShown: (each) => each,
  };
}
