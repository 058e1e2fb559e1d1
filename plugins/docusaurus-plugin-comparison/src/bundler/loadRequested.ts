import fs from 'node:fs';
import path from 'node:path';
import type {Loaded} from '../dataset/loaded.js';
import type {InlineTable} from '../embeds/inlineTable.js';
import type {Request} from '../embeds/request.js';
import {resolveData} from '../embeds/resolve.js';
import {
  permalinkOf,
  readPermalinks,
  type Permalinks,
} from '../site/permalinks.js';
import type {FindPermalink} from '../site/datasets.js';
import {withOriginal} from '../site/translations.js';
import {loadVersions} from '../site/versions.js';
import type {Versions} from '../views/view.js';
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
  return loadVersions(own, options, async (file) => {
    if (fs.existsSync(file)) {
      return loadDataset(file, context, options);
    }
    context.addMissingDependency(file);
    return undefined;
  });
}

/** Makes the dataset of an inline table. */
export function loadInlineRequested(
  request: Request & {readonly inline: InlineTable},
  {file, place, inline: {lines} = request.inline}: EmbedPage,
  context: LoaderContext,
  {roots, limits, permalinks, translations = []}: LoaderOptions,
): Loaded {
  const page = pathOfPage(request, context.resourcePath) ?? '';
  const findPermalink = createPermalinkFinder(context, roots, permalinks);
  const inline = {...request.inline, lines};
  return loadInline(inline, file, place, limits, (linked) =>
    withOriginal(page, translations)
      .map((each) => findPermalink(path.join(path.dirname(each), linked)))
      .find((permalink) => permalink !== undefined),
  );
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
