import fs from 'node:fs';
import path from 'node:path';
import {createClaimCache} from '../../claims/scope.js';
import {datasetGlob, findFiles} from '../../dataset/find.js';
import type {Loaded} from '../../dataset/loaded.js';
import {findSentences} from '../../embeds/findSentence.js';
import {findView} from '../../embeds/layOut.js';
import type {ViewContext} from '../../views/view.js';
import type {ChangedClaim} from '../../views/changedClaim.js';
import {checkClaims, findClaimed, withCondition} from '../checkClaims.js';
import {pageGlob} from '../checkSite.js';
import type {Page, Pages} from '../pages.js';
import type {SiteContext} from '../site.js';
import {originalOf, translationOf} from '../translations.js';
import {findVersionFolders} from '../versions.js';
import {loadFactScope} from '../shownScope.js';
import {readFact} from './layOutTyped.js';

/** What the claims of pages are judged with. */
interface ClaimSources {
  readonly site: Pick<
    SiteContext,
    'roots' | 'exclude' | 'limits' | 'translations' | 'versions'
  >;
  /** That of the pages that are built. */
  readonly locale: string | undefined;
  readonly pages: Pages;
  /** Loads a dataset without its translation. */
  readonly loadOriginal: (file: string) => Promise<Loaded>;
  /** Loads a dataset in the locale of the pages. */
  readonly load: (file: string) => Promise<Loaded>;
  /** How pages show facts. */
  readonly context: Pick<ViewContext, 'language' | 'say'>;
  /** The address of a page by its absolute path. */
  readonly findPermalink: (page: string) => string | undefined;
  /** Takes each page that is read. */
  readonly onRead: (page: string) => void;
}

/**
 * The claims of pages of a version about which the data of another version says
 * something else: both judge the sentences that readers have before them.
 *
 * @param file - Absolute path of the dataset that the claims are about.
 * @param since - The other version.
 */
export async function findClaimsSince(
  file: string,
  since: string,
  sources: ClaimSources,
): Promise<readonly ChangedClaim[]> {
  const {site, pages, findPermalink, onRead} = sources;
  const folders = findVersionFolders(file, since, site);
  if (!folders) {
    return [];
  }
  const {translations = []} = site;
  const original = originalOf(file, translations) ?? file;
  const [now, before] = await loadBoth(folders, sources);
  const loaded = now.get(original);
  const cache = createClaimCache();
  const changed: ChangedClaim[] = [];
  for (const pagePath of await listPages(folders.own, sources)) {
    onRead(pagePath);
    const page = await pages.read(pagePath, site.roots, site.limits);
    // Conditions of the dataset are those of this version too.
    const claims = page?.claims
      .filter(({data}) => findClaimed(data, pagePath, site, now) === original)
      .map((each) =>
        loaded && 'dataset' in loaded
          ? withCondition(each, loaded.dataset)
          : each,
      );
    if (!page || !claims || claims.length === 0) {
      continue;
    }
    const link = findPermalink(pagePath);
    const judge = (datasets: ReadonlyMap<string, Loaded>) =>
      checkClaims(
        {...page, claims} satisfies Page,
        pagePath,
        site,
        datasets,
        cache,
      ).claims;
    const earlier = new Map(
      judge(before).map(({statement, judged}) => [statement, judged.verdict]),
    );
    const found = judge(now).flatMap(({statement, judged: {verdict: is}}) => {
      const was = earlier.get(statement);
      return was !== undefined && was !== is ? [{statement, was, is}] : [];
    });
    if (found.length === 0) {
      continue;
    }
    const sentences = await readSentences(
      page,
      pagePath,
      new Set(found.map(({statement}) => statement.place.start)),
      sources,
    );
    for (const {statement, was, is} of found) {
      changed.push({
        words: sentences.get(statement.place.start) ?? statement.words,
        was,
        is,
        ...(link !== undefined && {link}),
      });
    }
  }
  return changed;
}

/**
 * The sentences of a page with claims at these offsets, with the values of their
 * facts.
 */
async function readSentences(
  page: Page,
  pagePath: string,
  claims: ReadonlySet<number>,
  {site, load, loadOriginal, context}: ClaimSources,
): Promise<ReadonlyMap<number, string>> {
  const facts = page.embeds.filter(({query}) => findView(query)?.isInline);
  const starts = new Set(facts.map(({place}) => place.start));
  const texts = new Map<number, string>();
  const sentences = findSentences(page.file, starts, claims);
  const shown = new Set(
    [...claims].flatMap((each) => sentences.get(each) ?? []),
  );
  for (const {data, place, query} of facts) {
    const file = shown.has(place.start)
      ? findClaimed(data, pagePath, site, {has: (each) => fs.existsSync(each)})
      : undefined;
    const loaded = file === undefined ? undefined : await load(file);
    if (file !== undefined && loaded && 'dataset' in loaded) {
      const {dataset} = loaded;
      const sources = {...site, load, loadOriginal};
      const factScope = await loadFactScope(query, file, dataset, sources);
      const text = readFact(dataset, query, {...context, factScope});
      texts.set(place.start, text ?? '');
    }
  }
  return new Map(
    [...claims].flatMap((claim) => {
      const words = sentences
        .get(claim)
        ?.map((part) =>
          typeof part === 'string' ? part : (texts.get(part) ?? ''),
        )
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      return words ? [[claim, words] as const] : [];
    }),
  );
}

/**
 * The datasets of a version, and those of the other version by the same paths,
 * so that what pages name can be found in both.
 */
async function loadBoth(
  folders: {readonly own: string; readonly other: string},
  {site: {exclude}, loadOriginal}: ClaimSources,
): Promise<readonly [Map<string, Loaded>, Map<string, Loaded>]> {
  const now = new Map<string, Loaded>();
  const before = new Map<string, Loaded>();
  for (const found of await findFiles(datasetGlob, [folders.own], exclude)) {
    const file = path.normalize(found);
    const other = path.join(folders.other, path.relative(folders.own, file));
    now.set(file, await loadOriginal(file));
    if (fs.existsSync(other)) {
      before.set(file, await loadOriginal(other));
    }
  }
  return [now, before];
}

/** The pages of a folder, as the locale has them. */
async function listPages(
  folder: string,
  {site: {exclude, translations = []}, locale}: ClaimSources,
): Promise<readonly string[]> {
  const own = translations.filter((each) => each.locale === locale);
  const pages = await findFiles(pageGlob, [folder], exclude);
  return pages.map((found) => {
    const page = path.normalize(found);
    const translated = translationOf(page, own);
    return translated !== undefined && fs.existsSync(translated)
      ? translated
      : page;
  });
}
