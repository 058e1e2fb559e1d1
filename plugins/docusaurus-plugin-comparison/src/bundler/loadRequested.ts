import fs from 'node:fs';
import type {Loaded} from '../dataset/loaded.js';
import type {Request} from '../embeds/request.js';
import {resolveData} from '../embeds/resolve.js';
import {
  permalinkOf,
  readPermalinks,
  type Permalinks,
} from '../site/permalinks.js';
import {withOriginal} from '../site/translations.js';
import {pathOfPage} from './embedPage.js';
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

/** Loads a dataset, and makes the module depend on its files. */
async function loadDataset(
  file: string,
  context: LoaderContext,
  {roots, datasets, addresses}: LoaderOptions,
): Promise<Loaded> {
  let known: Permalinks | undefined;
  const loaded = await datasets.load(file, (page) => {
    context.addDependency(addresses);
    known ??= readPermalinks(addresses);
    return permalinkOf(page, roots[0], known);
  });
  for (const each of loaded.stamps.keys()) {
    if (loaded.missing.includes(each)) {
      context.addMissingDependency(each);
    } else {
      context.addDependency(each);
    }
  }
  return loaded;
}
