import {findView} from '../embeds/layOut.js';
import {parseQuery} from '../embeds/query.js';
import {fromRequest} from '../embeds/request.js';
import {formatProblems} from '../problems/report.js';
import {dataModule, lazyModule, moduleWithContent} from './generateModule.js';
import {layOutRequested} from './layOutRequested.js';
import type {LoaderContext} from './loaderContext.js';

/**
 * The bundler's door: the module of a dataset with a view in its query holds
 * the props of that view and nothing else. A dataset is loaded, laid out as the
 * view, and written as a module.
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
  if (isLater && !(view.isDiagram && options.pictures.diagrams === 'client')) {
    return lazyModule({view}, resourcePath, resourceQuery);
  }
  const {shown, problems, isOfDataset} = await layOutRequested(
    request,
    context,
    options,
  );
  const report =
    problems.length > 0 || !shown
      ? {problems: formatProblems(problems), ...(isOfDataset && {isOfDataset})}
      : undefined;
  if (report && !options.showProblems) {
    throw withoutStack(new Error(report.problems));
  }
  if (!shown || !('view' in shown)) {
    return dataModule(shown ?? report);
  }
  return isWhole || shown.view.content === undefined
    ? moduleWithContent(shown, request.isPart, report)
    : lazyModule(shown, resourcePath, resourceQuery);
}

/**
 * Before the bundler reads the file, which a message of its own would replace:
 * the loader reads it within limits, and reports what cannot be read.
 */
export {comparisonLoader as pitch};

/** Bundlers print the stack, which tells an author nothing. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
