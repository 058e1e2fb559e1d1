import fs from 'node:fs';
import path from 'node:path';
import type {Loaded} from '../dataset/loaded.js';
import type {InlineTable} from '../embeds/inlineTable.js';
import type {Query} from '../embeds/query.js';
import type {Request} from '../embeds/request.js';
import {resolveData} from '../embeds/resolve.js';
import {
  permalinkOf,
  readPermalinks,
  type Permalinks,
} from '../site/permalinks.js';
import type {FindPermalink} from '../site/datasets.js';
import {originalOf, withOriginal} from '../site/translations.js';
import {findClaimsSince} from '../site/changes/claimsSince.js';
import {createClaimJudge} from '../site/claimJudge.js';
import {createPages} from '../site/pages.js';
import {findVersionFolders, loadVersions} from '../site/versions.js';
import type {ChangedClaim} from '../views/changedClaim.js';
import {createLanguage} from '../values/language.js';
import {loadFactScope, type ScopeSources} from '../site/shownScope.js';
import {translateWith, type Versions, type ViewContext} from '../views/view.js';
import {loadInline} from '../site/inline/loadInline.js';
import {pathOfPage, type EmbedPage} from './embedPage.js';
import type {LoaderContext, LoaderOptions} from './loaderContext.js';

/** Loads the dataset that a module shows; undefined if it does not exist. */
export async function loadRequested(
  request: Request,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Loaded | undefined> {
  if (!request.missing) {
    const {resourcePath} = context;
    if (fs.existsSync(resourcePath)) {
      return loadDataset(resourcePath, context, options);
    }
    // It was deleted after the page was compiled.
    context.addMissingDependency(resourcePath);
    return undefined;
  }
  const {data} = request.missing;
  const page = pathOfPage(request, context.resourcePath) ?? '';
  const {roots, translations = []} = options;
  // A translated page may refer to the dataset next to its original.
  const pages = withOriginal(page, translations);
  const candidates = pages.flatMap((each) =>
    data === undefined ? [] : (resolveData(data, each, roots[0]) ?? []),
  );
  const found = candidates.find((file) => fs.existsSync(file));
  if (found !== undefined) {
    context.addDependency(found);
    return loadDataset(found, context, options);
  }
  // The module is generated again when the file appears.
  candidates.forEach((file) => context.addMissingDependency(file));
  return undefined;
}

/** Loads a dataset as other versions of the docs have it. */
export function loadOtherVersions(
  {dataset}: Extract<Loaded, {readonly dataset: unknown}>,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Versions> {
  const own = path.resolve(options.roots[0], dataset.file);
  const loadIfThere =
    (load: (file: string) => Promise<Loaded>) => async (file: string) => {
      if (fs.existsSync(file)) {
        return load(file);
      }
      context.addMissingDependency(file);
      return undefined;
    };
  return loadVersions(
    own,
    options,
    loadIfThere((file) => loadDataset(file, context, options)),
    loadIfThere((file) => loadOriginal(file, context, options)),
  );
}

/** The address of the page of an embed in another version, if it is there. */
export function findEarlierPage(
  request: Request,
  since: string,
  context: LoaderContext,
  options: LoaderOptions,
): string | undefined {
  const page = pathOfPage(request, context.resourcePath);
  const folders = page && findVersionFolders(page, since, options);
  if (!folders) {
    return undefined;
  }
  const original = originalOf(page, options.translations ?? []) ?? page;
  const {roots, permalinks} = options;
  return createPermalinkFinder(
    context,
    roots,
    permalinks,
  )(path.join(folders.other, path.relative(folders.own, original)));
}

/** The claims of pages about which another version says something else. */
export function loadClaimsSince(
  since: string,
  {dataset}: Extract<Loaded, {readonly dataset: unknown}>,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<readonly ChangedClaim[]> {
  const {roots, limits, exclude = [], translations = []} = options;
  const {versions = [], locale, pages = createPages()} = options;
  const own = path.resolve(roots[0], dataset.file);
  return findClaimsSince(own, since, {
    site: {roots, limits, exclude, translations, versions},
    locale,
    pages,
    loadOriginal: (file) => loadOriginal(file, context, options),
    load: (file) => loadDataset(file, context, options),
    context: {
      language: createLanguage(options.language),
      say: translateWith(options.words),
    },
    findPermalink: createPermalinkFinder(context, roots, options.permalinks),
    onRead: (page) => context.addDependency(page),
  });
}

/** Makes what judges the conditions of an embed. */
export function loadClaimJudge(
  conditions: readonly string[],
  query: Query,
  {dataset}: Extract<Loaded, {readonly dataset: unknown}>,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<NonNullable<ViewContext['judge']>> {
  const own = path.resolve(options.roots[0], dataset.file);
  const sources = createScopeSources(context, options);
  return createClaimJudge(conditions, query, own, dataset, sources);
}

/** Loads what a computed fact reads. */
export function loadComputedFrom(
  query: Query,
  {dataset}: Extract<Loaded, {readonly dataset: unknown}>,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<ViewContext['factScope']> {
  const own = path.resolve(options.roots[0], dataset.file);
  const sources = createScopeSources(context, options);
  return loadFactScope(query, own, dataset, sources);
}

function createScopeSources(
  context: LoaderContext,
  options: LoaderOptions,
): ScopeSources {
  return {
    translations: options.translations ?? [],
    load: (file) => loadDataset(file, context, options),
    loadOriginal: (file) => loadOriginal(file, context, options),
    onMissing: (file) => context.addMissingDependency(file),
  };
}

/** Makes the dataset of an inline table. */
export function loadInlineRequested(
  request: Request & {readonly inline: InlineTable},
  {file, place, inline: {lines} = request.inline}: EmbedPage,
  context: LoaderContext,
  options: LoaderOptions,
): Loaded {
  const inline = {...request.inline, lines};
  const findPage = createPageFinder(request, context, options);
  return loadInline(inline, file, place, options.limits, findPage);
}

/** Finds addresses of pages by paths from the page of a request. */
export function createPageFinder(
  request: Request,
  context: LoaderContext,
  {roots, permalinks, translations = []}: LoaderOptions,
): (linked: string) => string | undefined {
  const page = pathOfPage(request, context.resourcePath) ?? '';
  const findPermalink = createPermalinkFinder(context, roots, permalinks);
  return (linked) =>
    withOriginal(page, translations)
      .map((each) => findPermalink(path.join(path.dirname(each), linked)))
      .find((permalink) => permalink !== undefined);
}

/** Loads a dataset, and makes the module depend on its files. */
async function loadDataset(
  file: string,
  context: LoaderContext,
  {roots, datasets, permalinks}: LoaderOptions,
): Promise<Loaded> {
  const loaded = await datasets.load(
    file,
    createPermalinkFinder(context, roots, permalinks),
  );
  return dependOn(loaded, context);
}

/** The same without its translation. */
async function loadOriginal(
  file: string,
  context: LoaderContext,
  {datasets}: LoaderOptions,
): Promise<Loaded> {
  return dependOn(await datasets.loadOriginal(file), context);
}

function dependOn(loaded: Loaded, context: LoaderContext): Loaded {
  for (const each of loaded.stamps.keys()) {
    if (loaded.missing.includes(each)) {
      context.addMissingDependency(each);
    } else if (loaded.folders.includes(each)) {
      context.addContextDependency(each);
    } else {
      context.addDependency(each);
    }
  }
  return loaded;
}

/** Finds permalinks, which the module depends on once it has asked for one. */
function createPermalinkFinder(
  context: LoaderContext,
  [siteDir]: LoaderOptions['roots'],
  permalinks: string,
): FindPermalink {
  let known: Permalinks | undefined;
  return (page) => {
    context.addDependency(permalinks);
    known ??= readPermalinks(permalinks);
    return permalinkOf(page, siteDir, known);
  };
}
