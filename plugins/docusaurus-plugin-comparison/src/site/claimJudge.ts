import path from 'node:path';
import {namedDatasets} from '../claims/namedDatasets.js';
import {judgeClaim} from '../claims/judgeClaim.js';
import {createClaimCache, type CellReference} from '../claims/scope.js';
import type {Loaded} from '../dataset/loaded.js';
import type {Dataset} from '../model/index.js';
import type {GroundedVerdict} from '../views/grounds.js';
import {createScope, foldersOfClaims} from './judgeStatement.js';
import type {SiteContext} from './site.js';
import {originalOf} from './translations.js';

/** What the conditions of an embed are judged with. */
interface JudgeSources {
  readonly site: Pick<SiteContext, 'roots' | 'translations'>;
  /** Loads a dataset without its translation; undefined if there is none. */
  readonly loadOriginal: (file: string) => Promise<Loaded | undefined>;
  /** Loads a dataset in the language of the page; undefined if there is none. */
  readonly load: (file: string) => Promise<Loaded | undefined>;
}

/**
 * Makes a function that says what the data says about a condition. Expressions
 * contain the words of the original; the cells are those that readers see.
 *
 * @param shown - The dataset of the embed, in the language of the page.
 * @param conditions - All that will be asked, since they name other datasets.
 */
export async function createClaimJudge(
  shown: Dataset,
  conditions: readonly string[],
  {site, loadOriginal, load}: JudgeSources,
): Promise<(condition: string) => GroundedVerdict | undefined> {
  const {roots, translations = []} = site;
  const [siteDir] = roots;
  const file = path.resolve(siteDir, shown.file);
  const original = originalOf(file, translations) ?? file;
  const names = new Set(conditions.flatMap(namedDatasets));
  const candidates = foldersOfClaims(original, translations).flatMap((folder) =>
    [...names].flatMap((name) =>
      ['yaml', 'yml'].map((ending) =>
        path.join(folder, `${name}.comparison.${ending}`),
      ),
    ),
  );
  const originals = new Map<string, Loaded>();
  const translated = new Map<Dataset, Dataset>();
  for (const each of new Set([original, ...candidates])) {
    const loaded = await loadOriginal(each);
    if (loaded) {
      originals.set(each, loaded);
      const own = each === original ? shown : datasetOf(await load(each));
      const source = datasetOf(loaded);
      if (source && own) {
        translated.set(source, own);
      }
    }
  }
  const dataset = datasetOf(originals.get(original));
  if (!dataset) {
    return () => undefined;
  }
  const cache = createClaimCache();
  const scope = createScope(original, dataset, site, originals, cache);
  return (condition) => {
    const judged = judgeClaim(condition, scope);
    return 'mistakes' in judged
      ? undefined
      : {
          verdict: judged.verdict,
          grounds: judged.grounds.map((each) =>
            inLanguage(each, translated.get(each.dataset)),
          ),
        };
  };
}

function datasetOf(loaded: Loaded | undefined): Dataset | undefined {
  return loaded && 'dataset' in loaded ? loaded.dataset : undefined;
}

/** The same cell of a translation, which has the same subjects and criteria. */
function inLanguage(
  reference: CellReference,
  dataset: Dataset | undefined,
): CellReference {
  const at = reference.dataset.criteria.indexOf(reference.criterion);
  const subject = dataset?.subjects.find(({id}) => id === reference.subject.id);
  const criterion = dataset?.criteria[at];
  const cell = subject?.cells[at];
  return dataset && subject && criterion && cell
    ? {...reference, dataset, subject, criterion, cell}
    : reference;
}
