import path from 'node:path';
import {createClaimCache, type ClaimCache} from '../claims/scope.js';
import {findFiles} from '../dataset/find.js';
import type {Loaded} from '../dataset/loaded.js';
import {displayPath} from '../dataset/read.js';
import {findOnDisk} from '../dataset/load.js';
import {checkEmbed} from '../embeds/check.js';
import type {Embed} from '../embeds/embed.js';
import {inlineDirective, type InlineTable} from '../embeds/inlineTable.js';
import {loadInline} from './inline/loadInline.js';
import {findComparatives} from '../embeds/findComparatives.js';
import {createProblem} from '../problems/collect.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';
import {
  asksForVersions,
  findView,
  selectionOf,
  shownCriteria,
} from '../embeds/layOut.js';
import {checkClaims, findClaimed} from './checkClaims.js';
import {checkDatasetClaims, hasStatements} from './checkDatasetClaims.js';
import {createDatasets, type Datasets} from './datasets.js';
import {findMisnamed} from './findMisnamed.js';
import {foldersOfClaims, type ClaimResult} from './judgeStatement.js';
import {loadDatasets} from './loadDatasets.js';
import {createPages, type Page, type Pages} from './pages.js';
import {selectFactScope} from './shownScope.js';
import type {SiteContext} from './site.js';
import type {FactUse} from './staleStatements.js';
import {readAge} from '../values/readAge.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import {originalAmong, originalOf, withOriginal} from './translations.js';
import {selectVersions} from './versions.js';
import {findUnreadDirectives} from './unreadDirectives.js';

export const pageGlob = '**/*.{md,mdx,js,jsx,ts,tsx}';

/** The result of checking the whole site. */
export interface Check {
  readonly problems: readonly Problem[];
  /** Every dataset by its absolute path. */
  readonly datasets: ReadonlyMap<string, Loaded>;
  /** What the data says about each claim, in the order of the pages. */
  readonly claims: readonly ClaimResult[];
  /** The computed facts of pages. */
  readonly facts: readonly FactUse[];
  /** Absolute paths of the pages that embed something. */
  readonly pages: readonly string[];
  /**
   * The ids of the criteria that pages show, by the path of the dataset. It
   * omits datasets that only facts show, and datasets of which an invalid embed
   * may show more.
   */
  readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the claims that pages name, by the path of the dataset. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Absolute paths of the datasets, and of the files with their values. */
export function filesOf(datasets: Check['datasets']): readonly string[] {
  return [...datasets].flatMap(([file, {present}]) => [file, ...present]);
}

/**
 * Checks every dataset of every version and locale, and every embed, so that
 * all problems are reported at once.
 */
export async function checkSite(
  site: SiteContext,
  datasets: Datasets = createDatasets(site),
  pages: Pages = createPages(),
): Promise<Check> {
  const {roots, exclude, limits} = site;
  const checked = await loadDatasets(site, datasets);
  const problems = [...checked].flatMap(([file, loaded]) =>
    problemsOf(file, loaded, site),
  );
  const uses = new Map<string, EmbedUse>();
  const claims: ClaimResult[] = [];
  const embedding = new Map<string, Page>();
  const all = await findFiles(pageGlob, roots, exclude);
  for (const found of all) {
    const page = await pages.read(found, roots, limits);
    if (page) {
      embedding.set(path.normalize(found), page);
    }
  }
  const originals = await loadOriginals(embedding, checked, site, datasets);
  const cache = createClaimCache();
  const judging = {originals, cache};
  for (const [found, page] of embedding) {
    problems.push(
      ...checkPage(page, found, site, checked, uses, pages, judging),
    );
  }
  const stated = findStatedClaims([...embedding], checked, site);
  for (const [file, loaded] of originals) {
    if ('dataset' in loaded && loaded.file.path === displayPath(file, roots)) {
      const ids = stated.get(file) ?? new Set();
      const judged = checkDatasetClaims(
        file,
        loaded,
        ids,
        site,
        originals,
        cache,
      );
      problems.push(...judged.problems);
      claims.push(...judged.claims);
    }
  }
  for (const [found, page] of embedding) {
    const judged = checkClaims(page, found, site, originals, cache);
    problems.push(...judged.problems);
    claims.push(...judged.claims);
  }
  if (site.claims?.suggestClaims) {
    problems.push(
      ...[...embedding.values()].flatMap(({file}) => suggestClaims(file)),
    );
  }
  problems.push(...findUnreadDirectives(embedding, site));
  pages.keep(new Set(all));
  return {
    problems: withoutRepeated(problems),
    datasets: checked,
    claims,
    facts: [...embedding].flatMap(([found, page]) =>
      findFactUses(page, found, site, originals, cache),
    ),
    pages: [...embedding.keys()],
    shown: findShownCriteria(uses),
    named: addListedClaims(stated, embedding, checked, site),
  };
}

/** The computed facts of a page whose datasets are right. */
function findFactUses(
  {file, embeds}: Page,
  pagePath: string,
  site: SiteContext,
  originals: Check['datasets'],
  cache: ClaimCache,
): readonly FactUse[] {
  return embeds.flatMap(({data, inline, query, place}) => {
    const is = inline ? undefined : query.get('is');
    const found = is && findClaimed(data, pagePath, site, originals);
    const shown =
      found && selectFactScope(query, found, site, originals, cache);
    const maxDays = readAge(query.get('fresh') ?? '');
    return is && shown ? [{file, place, is, maxDays, scope: shown.scope}] : [];
  });
}

/** Reports the sentences that compare facts and have no claim. */
function suggestClaims(file: SourceFile): readonly Problem[] {
  return findComparatives(file).map(({words, place}) =>
    createProblem(file, 'unclaimed-comparison', place, {
      words: words.replace(/\s+/g, ' '),
    }),
  );
}

/** Mistakes in a file that several datasets extend are found by each of them. */
export function withoutRepeated(
  problems: readonly Problem[],
): readonly Problem[] {
  const keys = new Set<string>();
  return problems.filter(({code, file, place, message}) => {
    const key = JSON.stringify([code, file.path, place?.start, message]);
    const isNew = !keys.has(key) || place === undefined;
    keys.add(key);
    return isNew;
  });
}

/** What embeds show of a dataset; those of unknown datasets have the key ''. */
interface EmbedUse {
  readonly criteria: Set<string>;
  /** Whether an embed other than a fact shows criteria. */
  hasView: boolean;
  hasProblem: boolean;
}

function useOf(file: string, uses: Map<string, EmbedUse>): EmbedUse {
  const use = uses.get(file) ?? {
    criteria: new Set(),
    hasView: false,
    hasProblem: false,
  };
  uses.set(file, use);
  return use;
}

function findShownCriteria(
  uses: ReadonlyMap<string, EmbedUse>,
): Check['shown'] {
  // An embed of an unknown dataset may refer to any dataset.
  const isComplete = !uses.has('');
  return new Map(
    [...uses]
      .filter(
        ([, {hasView, hasProblem}]) => isComplete && hasView && !hasProblem,
      )
      .map(([file, {criteria}]) => [file, criteria]),
  );
}

/** The claims of datasets that sentences of pages name. */
function findStatedClaims(
  stating: readonly (readonly [string, Page])[],
  checked: Check['datasets'],
  site: SiteContext,
): Check['named'] {
  const {translations = []} = site;
  const named = new Map<string, Set<string>>();
  for (const [pagePath, {claims}] of stating) {
    for (const {id, data} of claims) {
      const found = findClaimed(data, pagePath, site, checked);
      if (id !== undefined && found !== undefined) {
        const file = originalAmong(checked, found, translations);
        named.set(file, (named.get(file) ?? new Set()).add(id));
      }
    }
  }
  return named;
}

/** The same with the claims that lists of pages show. */
function addListedClaims(
  stated: Check['named'],
  embedding: ReadonlyMap<string, Page>,
  checked: Check['datasets'],
  site: SiteContext,
): Check['named'] {
  const named = new Map(stated);
  for (const [pagePath, {embeds}] of embedding) {
    for (const {data, query} of embeds) {
      const found = findView(query)?.judgesClaims
        ? findClaimed(data, pagePath, site, checked)
        : undefined;
      const file =
        found === undefined
          ? undefined
          : originalAmong(checked, found, site.translations ?? []);
      const loaded = file === undefined ? undefined : checked.get(file);
      if (file !== undefined && loaded && 'dataset' in loaded) {
        const {dataset} = loaded;
        const {claims = dataset.claims ?? []} =
          selectionOf(dataset, query) ?? {};
        const ids = claims.map(({id}) => id);
        named.set(file, new Set([...(named.get(file) ?? []), ...ids]));
      }
    }
  }
  return named;
}

/**
 * The datasets, without their translations where claims and computed facts can
 * refer to them: expressions contain the words of the original, in every locale.
 */
async function loadOriginals(
  embedding: ReadonlyMap<string, Page>,
  checked: Check['datasets'],
  site: SiteContext,
  datasets: Datasets,
): Promise<Check['datasets']> {
  const {translations = []} = site;
  const claimed = [...embedding].flatMap(([pagePath, {claims, embeds}]) =>
    [...claims, ...embeds.filter(({query}) => query.has('is'))].flatMap(
      ({data}) => findClaimed(data, pagePath, site, checked) ?? [],
    ),
  );
  const withStatements = [...checked].flatMap(([file, loaded]) =>
    'dataset' in loaded && hasStatements(loaded.dataset) ? [file] : [],
  );
  const folders = new Set(
    [...claimed, ...withStatements].flatMap((file) =>
      foldersOfClaims(file, translations),
    ),
  );
  const originals = new Map(checked);
  for (const file of checked.keys()) {
    if (folders.has(path.dirname(file))) {
      const source = originalAmong(checked, file, translations);
      originals.set(file, await datasets.loadOriginal(source));
    }
  }
  return originals;
}

function problemsOf(
  file: string,
  loaded: Loaded,
  {roots, translations = []}: SiteContext,
): readonly Problem[] {
  if (!('problems' in loaded)) {
    return [];
  }
  // Problems in the original of a translation are reported at the original.
  const isTranslation =
    loaded.file !== undefined && loaded.file.path !== displayPath(file, roots);
  return isTranslation
    ? loaded.problems.filter(
        (problem) =>
          originalOf(
            path.resolve(roots[0], problem.file.path),
            translations,
          ) !== undefined,
      )
    : loaded.problems;
}

/** The datasets that expressions read, with what is known of them. */
interface OriginalDatasets {
  readonly originals: Check['datasets'];
  readonly cache: ClaimCache;
}

/** The problems of the embeds of a page. */
function checkPage(
  page: Page,
  pagePath: string,
  site: SiteContext,
  datasets: Check['datasets'],
  uses: Map<string, EmbedUse>,
  pages: Pages,
  {originals, cache}: OriginalDatasets,
): readonly Problem[] {
  const {roots, limits, translations = []} = site;
  // A translated page may refer to the dataset next to its original.
  const places = withOriginal(pagePath, translations);
  const find = (data: string) =>
    places
      .flatMap((each) => resolveData(data, each, roots[0]) ?? [])
      .find((file) => datasets.has(file));
  const misnamed = (data: string) =>
    places
      .flatMap((each) => resolveData(data, each, roots[0]) ?? [])
      .map(findMisnamed)
      .find((name) => name !== undefined);
  const findLinked = (linked: string) =>
    places
      .map((each) => findOnDisk(path.join(path.dirname(each), linked)))
      .find((file) => file !== undefined);
  const inlines = new Map<string, Loaded>();
  return page.embeds.flatMap((embed) => {
    if (embed.inline) {
      return checkInline(embed, embed.inline, page.file, inlines, (inline) =>
        loadInline(inline, page.file, embed.place, limits, findLinked),
      );
    }
    const data = embed.data && normalizeData(embed.data);
    const file = data && find(data);
    const loaded = file ? datasets.get(file) : undefined;
    const check = () =>
      checkEmbed(
        data === undefined ? embed : {...embed, data},
        page.file,
        () => loaded,
        loaded ? [] : relativePaths(pagePath, datasets),
        loaded || data === undefined ? undefined : misnamed(data),
        {
          versions:
            file && asksForVersions(embed.query)
              ? selectVersions(file, site, datasets)
              : undefined,
          factScope: file
            ? selectFactScope(embed.query, file, site, originals, cache)
            : undefined,
        },
      );
    if (!file || !loaded || !('dataset' in loaded)) {
      const found = check();
      if (found.length > 0) {
        useOf('', uses).hasProblem = true;
      }
      return found;
    }
    const {dataset} = loaded;
    const checked = pages.check(embed, dataset, () => ({
      problems: check(),
      shown: shownCriteria(dataset, embed.query),
    }));
    // A translated page shows the original dataset.
    const use = useOf(originalAmong(datasets, file, translations), uses);
    checked.shown.forEach((id) => use.criteria.add(id));
    use.hasView ||=
      checked.shown.length > 0 && findView(embed.query)?.isInline !== true;
    use.hasProblem ||= checked.problems.length > 0;
    return checked.problems;
  });
}

/** The problems of an inline table, or of an embed that shows one. */
function checkInline(
  embed: Embed,
  inline: InlineTable,
  file: SourceFile,
  known: Map<string, Loaded>,
  load: (inline: InlineTable) => Loaded,
): readonly Problem[] {
  const key = JSON.stringify([inline.text, inline.subjectsAre]);
  const loaded = known.get(key) ?? load(inline);
  const isOwn = embed.name === inlineDirective;
  known.set(key, loaded);
  return [
    ...(isOwn && 'problems' in loaded && !embed.issue ? loaded.problems : []),
    ...checkEmbed(embed, file, () => loaded, []),
  ];
}

/** The paths of all datasets, relative to a page. */
function relativePaths(
  pagePath: string,
  datasets: Check['datasets'],
): readonly string[] {
  return [...datasets.keys()].map(
    (file) => `./${displayPath(file, [path.dirname(pagePath)])}`,
  );
}
