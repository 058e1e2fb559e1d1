import {findView, listChoiceQueries} from '../embeds/layOut.js';
import {parseQuery, printQuery} from '../embeds/query.js';
import {fromRequest, type Request} from '../embeds/request.js';
import {formatProblems} from '../problems/report.js';
import {dataModule, lazyModule, moduleWithContent} from './generateModule.js';
import {layOutRequested} from './layOutRequested.js';
import {loadRequested} from './loadRequested.js';
import type {LoaderContext, LoaderOptions} from './loaderContext.js';

/**
 * The entry point of the bundler: loads the dataset, lays out the view that the
 * query names, and generates a module with the props of that view only.
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
  const withContent = options.isServer || request.propsOnly;
  const view = request.fence === undefined && findView(request.query);
  const lazy = view && view.content !== undefined && !withContent;
  // A browser that draws the diagram itself needs the data at once.
  if (lazy && !(view.isDiagram && options.pictures.diagrams === 'client')) {
    const choices = await findChoiceModules(request, context, options);
    return lazyModule({view}, resourcePath, resourceQuery, choices);
  }
  const {moduleData, problems, isOfDataset} = await layOutRequested(
    request,
    context,
    options,
  );
  const report =
    problems.length > 0 || !moduleData
      ? {problems: formatProblems(problems), ...(isOfDataset && {isOfDataset})}
      : undefined;
  if (report && !options.showProblems) {
    throw withoutStack(new Error(report.problems));
  }
  if (!moduleData || !('view' in moduleData)) {
    return dataModule(moduleData ?? report);
  }
  return withContent || moduleData.view.content === undefined
    ? moduleWithContent(moduleData, request.propsOnly, report)
    : lazyModule(moduleData, resourcePath, resourceQuery);
}

/** The queries of a request for each choice, by the ids of the choices. */
async function findChoiceModules(
  request: Request,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<ReadonlyMap<string, string>> {
  const {query, inline, missing} = request;
  if (!findView(query)?.offersChoices || inline || missing) {
    return new Map();
  }
  const loaded = await loadRequested(request, context, options);
  if (!loaded || 'problems' in loaded) {
    return new Map();
  }
  const full = parseQuery(context.resourceQuery);
  return new Map(
    [...listChoiceQueries(loaded.dataset, query)].map(([key, each]) => [
      key,
      `?${printQuery(new Map([...full, ...each]))}`,
    ]),
  );
}

/**
 * Runs before the bundler reads the file. The loader reads it within limits,
 * and its messages about unreadable files are better than those of a bundler.
 */
export {comparisonLoader as pitch};

/** Bundlers print the stack, which does not help an author. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
