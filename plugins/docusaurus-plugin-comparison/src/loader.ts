import type {Limits} from './dataset/limits.js';
import {load, type Loaded} from './dataset/load.js';
import {read, shownPath, type Roots} from './dataset/read.js';
import {checkEmbed} from './embeds/check.js';
import {parseQuery} from './embeds/query.js';
import {fromRequest, type Origin, type Request} from './embeds/request.js';
import {resolveData} from './embeds/resolve.js';
import {show} from './embeds/show.js';
import {createProblem} from './problems/collect.js';
import type {Problem, SourceFile} from './problems/problem.js';
import {report} from './problems/report.js';

/** What the plugin tells the loader. */
export interface LoaderOptions {
  readonly roots: Roots;
  readonly limits: Limits;
  /** Whether a page shows the problems, rather than the build failing. */
  readonly showProblems: boolean;
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

/** What a module holds in place of props when there is nothing to show. */
export interface ProblemReport {
  readonly problems: string;
}

async function toModule(context: LoaderContext): Promise<string> {
  const options = context.getOptions();
  const result = await toProps(context, options);
  if (!('problems' in result)) {
    return print(result.props);
  }
  const text = report(result.problems);
  if (!options.showProblems) {
    throw withoutStack(new Error(text));
  }
  return print({problems: text} satisfies ProblemReport);
}

type Result =
  {readonly props: unknown} | {readonly problems: readonly Problem[]};

async function toProps(
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Result> {
  const request = fromRequest(parseQuery(context.resourceQuery));
  const page = await readOrigin(request.origin, context, options);
  const loaded = await loadRequested(request, context, options);
  if (!loaded) {
    return {problems: tellAbsent(request, page)};
  }
  if ('problems' in loaded) {
    return {problems: loaded.problems};
  }
  const problems: Problem[] = [];
  const props = show(loaded.dataset, request.query, (code, details) => {
    problems.push(createProblem(page.file, code, page.place, details));
  });
  return problems.length > 0 ? {problems} : {props};
}

async function loadRequested(
  {absent, origin}: Request,
  context: LoaderContext,
  {roots, limits}: LoaderOptions,
): Promise<Loaded | undefined> {
  if (!absent) {
    return load(context.resourcePath, roots, limits);
  }
  const meant =
    absent.data === undefined
      ? undefined
      : resolveData(absent.data, origin?.page ?? '', roots[0]);
  if (meant === undefined) {
    return undefined;
  }
  try {
    const loaded = await load(meant, roots, limits);
    context.addDependency(meant);
    return loaded;
  } catch {
    // The page heals when the file appears.
    context.addMissingDependency(meant);
    return undefined;
  }
}

interface Page {
  readonly file: SourceFile;
  readonly place?: Problem['place'];
}

async function readOrigin(
  origin: Origin | undefined,
  context: LoaderContext,
  {roots, limits}: LoaderOptions,
): Promise<Page> {
  const file = origin && (await read(origin.page, roots, limits, []));
  if (file) {
    return {file, place: {start: origin.start, end: origin.end}};
  }
  // Without an origin the best place to name is what was imported.
  const shown = shownPath(context.resourcePath, roots);
  return {file: {path: shown + context.resourceQuery, text: ''}};
}

function tellAbsent(
  {absent, query}: Request,
  {file, place}: Page,
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

// JSON is JavaScript, once the two line separators that it allows are written
// as escapes; a page cannot be made to run what a dataset says.
function print(value: unknown): string {
  const json = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `export default JSON.parse(${JSON.stringify(json)});\n`;
}

/** Bundlers print the stack, which tells an author nothing. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
