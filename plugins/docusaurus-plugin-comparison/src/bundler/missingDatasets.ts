import fs from 'node:fs';
import path from 'node:path';
import {typedPath} from '../dataset/typedPath.js';
import {parseQuery} from '../embeds/query.js';
import {fromRequest, toRequest} from '../embeds/request.js';
import {resolveData} from '../embeds/resolve.js';
import {ownPackage} from '../site/contentPlugins.js';

/** The part of a request in webpack and Rspack that is used here. */
interface ResolveData {
  request: string;
  /** The folder of the module that asks. */
  readonly context: string;
  readonly contextInfo: {readonly issuer: string};
}

/** The part of webpack's and Rspack's compiler that is used here. */
interface ResolvingCompiler {
  readonly hooks: {
    readonly normalModuleFactory: {
      tap(name: string, then: (factory: ModuleFactory) => void): void;
    };
  };
}

interface ModuleFactory {
  readonly hooks: {
    readonly beforeResolve: {
      tap(name: string, then: (data: ResolveData) => void): void;
    };
  };
}

/**
 * A bundler plugin that replaces datasets that do not exist, so that their page
 * reports them, even if a dataset was deleted after the page was compiled or is
 * imported by hand. Bundlers only report "Module not found".
 */
export function createMissingDatasets(siteDir: string): {
  apply(compiler: ResolvingCompiler): void;
} {
  return {
    apply({hooks}) {
      hooks.normalModuleFactory.tap(ownPackage, (factory) => {
        factory.hooks.beforeResolve.tap(ownPackage, (data) => {
          data.request = replaceMissing(data, siteDir) ?? data.request;
        });
      });
    },
  };
}

/**
 * The request for the module that replaces a dataset that does not exist;
 * undefined if the dataset exists or the request is for another file.
 */
export function replaceMissing(
  {request, context, contextInfo: {issuer}}: ResolveData,
  siteDir: string,
): string | undefined {
  const [, typed, query = ''] =
    /^((?:\.{1,2}|@site)\/[^?!]*\.comparison\.ya?ml)(\?.*)?$/s.exec(request) ??
    [];
  const file =
    typed === undefined
      ? undefined
      : resolveData(typed, path.join(context, 'page'), siteDir);
  if (typed === undefined || file === undefined || fs.existsSync(file)) {
    return undefined;
  }
  const asked = fromRequest(parseQuery(query));
  const page =
    asked.page === undefined
      ? issuer
      : path.resolve(path.dirname(file), asked.page);
  const data = typed.startsWith('@site/')
    ? typed
    : typedPath(file, path.dirname(page));
  const full = new Map(asked.query);
  if (asked.propsOnly) {
    full.set('only', 'props');
  }
  const place = {start: 0, end: 0};
  return toRequest({data, name: 'import', query: full, place}, false, page);
}
