import fs from 'node:fs';
import {logger} from '@docusaurus/logger';
import {addPicture} from '../pictures/addPicture.js';
import {
  permalinkOf,
  readPermalinks,
  type Permalinks,
} from '../site/permalinks.js';
import type {Limits} from '../dataset/limits.js';
import type {Loaded} from '../dataset/loaded.js';
import type {Roots} from '../dataset/read.js';
import {checkEmbed} from '../embeds/check.js';
import {readEditUrls} from '../site/editUrls.js';
import {findDataFile} from './dataFile.js';
import {findEmbedPage, pathOfPage, type EmbedPage} from './embedPage.js';
import {parseQuery} from '../embeds/query.js';
import {fromRequest, type Request} from '../embeds/request.js';
import {resolveData} from '../embeds/resolve.js';
import {findView, show} from '../embeds/show.js';
import {showFence} from '../pictures/fence.js';
import {dataModule, lazyModule, moduleWithContent} from './generateModule.js';
import type {PictureOptions} from '../pictures/draw.js';
import {createProblem} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import {formatProblems} from '../problems/report.js';
import type {Datasets} from '../site/datasets.js';
import {withOriginal, type Translation} from '../site/translations.js';
import type {LaidOut} from '../views/layOut.js';
import type {ProblemReport} from '../views/module.js';
import type {DataFile, ReportIssue} from '../views/view.js';

/** What the plugin tells the loader. */
export interface LoaderOptions extends PictureOptions {
  readonly roots: Roots;
  readonly limits: Limits;
  /** The folders that locales translate. */
  readonly translations?: readonly Translation[];
  /** What the check and both bundles share; bundlers pass it as it is. */
  readonly datasets: Datasets;
  /** Absolute path of the file with the addresses of the site's pages. */
  readonly addresses: string;
  /** Absolute path of the file that says where datasets are edited. */
  readonly editUrls: string;
  /** Whether a theme of the site draws Mermaid text in browsers. */
  readonly drawsMermaid: boolean;
  /** Whether a page shows the problems, rather than the build failing. */
  readonly showProblems: boolean;
  /** Whether the module is for Docusaurus' server build. */
  readonly isServer: boolean;
  /** The version of this package, so that persistent caches do not outlive it. */
  readonly version: string;
}

/** The part of webpack's and Rspack's loader context that is used here. */
export interface LoaderContext {
  readonly resourcePath: string;
  readonly resourceQuery: string;
  getOptions(): LoaderOptions;
  async(): (error: Error | null, code?: string) => void;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
  emitFile(name: string, content: string): void;
}

/**
 * The bundler's door: the module of a dataset with a view in its query holds
 * the props of that view and nothing else.
 */
export default function comparisonLoader(this: LoaderContext): void {
  const done = this.async();
  toModule(this).then(
    (code) => done(null, code),
    (error: unknown) =>
      done(error instanceof Error ? error : new Error(String(error))),
  );
}

async function toModule(context: LoaderContext): Promise<string> {
  const {resourcePath, resourceQuery} = context;
  const options = context.getOptions();
  const request = fromRequest(parseQuery(resourceQuery));
  const isWhole = options.isServer || request.isPart;
  const view = request.fence === undefined && findView(request.query);
  const isLater = view && view.content !== undefined && !isWhole;
  // What the reader's browser is to draw it must have at once.
  if (isLater && !(view.draw && options.draw.diagrams === 'client')) {
    return lazyModule({view}, resourcePath, resourceQuery);
  }
  const result = await toProps(request, context, options);
  if ('problems' in result) {
    const text = formatProblems(result.problems);
    if (!options.showProblems) {
      throw withoutStack(new Error(text));
    }
    return dataModule({problems: text} satisfies ProblemReport);
  }
  if (!('view' in result)) {
    return dataModule(result);
  }
  return isWhole || result.view.content === undefined
    ? moduleWithContent(result, request.isPart)
    : lazyModule(result, resourcePath, resourceQuery);
}

type Result = LaidOut | {readonly problems: readonly Problem[]};

async function toProps(
  request: Request,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Result> {
  const find = () => findEmbedPage(request, context, options);
  if (request.fence !== undefined) {
    const {file} = await find();
    const {shown, problem} = await showFence(request.fence, file, options);
    // A browser's build follows a server's, which has told of it.
    if (shown && problem && (options.isServer || options.showProblems)) {
      logger.warn(formatProblems([problem]));
    }
    return shown ?? {problems: problem ? [problem] : []};
  }
  const loaded = await loadRequested(request, context, options);
  if (!loaded) {
    return {problems: tellAbsent(request, await find())};
  }
  if ('problems' in loaded) {
    return {problems: loaded.problems};
  }
  const refused: ((page: EmbedPage) => Problem)[] = [];
  const refuse: ReportIssue = (code, details) => {
    refused.push(({file, place}) => createProblem(file, code, place, details));
  };
  const {dataset} = loaded;
  const props = show(dataset, request.query, refuse, loaded.findPage, () =>
    findOnWeb(loaded, context, options),
  );
  const view = findView(request.query);
  // Both builds write into one folder.
  const emit = (name: string, content: string) => {
    if (!options.isServer) {
      context.emitFile(name, content);
    }
  };
  const shown =
    view && refused.length === 0
      ? await addPicture({view, props}, dataset, emit, options, refuse)
      : undefined;
  if (shown && refused.length === 0) {
    return shown;
  }
  const page = await find();
  return {problems: refused.map((toProblem) => toProblem(page))};
}

/** The file of the cells on the web, where the site says where that is. */
function findOnWeb(
  loaded: Parameters<typeof findDataFile>[0],
  context: LoaderContext,
  {editUrls}: LoaderOptions,
): DataFile | undefined {
  if (!fs.existsSync(editUrls)) {
    return undefined;
  }
  context.addDependency(editUrls);
  return findDataFile(loaded, readEditUrls(editUrls));
}

async function loadRequested(
  request: Request,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Loaded | undefined> {
  if (!request.absent) {
    return loadDataset(context.resourcePath, context, options);
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

function tellAbsent(
  {absent, query}: Request,
  {file, place}: EmbedPage,
): readonly Problem[] {
  const {directive = '', data} = absent ?? {};
  const embed = {name: directive, query, place: place ?? {start: 0, end: 0}};
  return checkEmbed(
    data === undefined ? embed : {...embed, data},
    file,
    () => undefined,
    [],
  );
}

/** Bundlers print the stack, which tells an author nothing. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
