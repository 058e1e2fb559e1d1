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

/** The dataset that a module shows; undefined where there is none yet. */
export async function loadRequested(
  request: Request,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Loaded | undefined> {
  if (!request.absent) {
    const {resourcePath} = context;
    if (fs.existsSync(resourcePath)) {
      return loadDataset(resourcePath, context, options);
    }
    // It has been deleted since the page asked for it.
    context.addMissingDependency(resourcePath);
    return undefined;
  }
  const {data} = request.absent;
  const page = pathOfPage(request, context.resourcePath) ?? '';
  const {roots, translations = []} = options;
  // A page in another language may mean the dataset beside its original.
  const pages = withOriginal(page, translations);
  const meant = pages.flatMap((each) =>
    data === undefined ? [] : (resolveData(data, each, roots[0]) ?? []),
  );
  const found = meant.find((file) => fs.existsSync(file));
  if (found !== undefined) {
    context.addDependency(found);
    return loadDataset(found, context, options);
  }
  // The page heals when the file appears.
  meant.forEach((file) => context.addMissingDependency(file));
  return undefined;
}

/** Loads a dataset, on whose files the module then depends. */
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
    if (loaded.absent.includes(each)) {
      context.addMissingDependency(each);
    } else {
      context.addDependency(each);
    }
  }
  return loaded;
}
