import {parse, type Node, type Program} from 'acorn';
import {defaultLimits} from '../../src/dataset/limits.js';
import {createDatasets} from '../../src/site/datasets.js';
import comparisonLoader from '../../src/bundler/loader.js';
import type {
  LoaderContext,
  LoaderOptions,
} from '../../src/bundler/loaderContext.js';
import {createPictures} from '../../src/pictures/draw.js';

/** A folder in which to run the loader, from makeFolder. */
interface Site {
  readonly dir: string;
  at(file: string): string;
}

/** The options that a test may set, and the locale of the build. */
export type RunOptions = Partial<LoaderOptions>;

export interface LoaderRun {
  readonly error?: Error;
  readonly code?: string;
  /** What the module exports. */
  readonly module?: unknown;
  /** The props of the view; the module of a server also has its component. */
  readonly props?: unknown;
  readonly dependencies: readonly string[];
  readonly missing: readonly string[];
  /** The files that the loader emitted, by name. */
  readonly emitted: ReadonlyMap<string, string>;
}

/** Runs the loader like the bundler of a server, and evaluates the module. */
export async function runLoader(
  site: Site,
  file: string,
  resourceQuery: string,
  {locale = 'en', ...options}: RunOptions = {},
): Promise<LoaderRun> {
  const roots = options.roots ?? ([site.dir] as const);
  const limits = options.limits ?? defaultLimits;
  const translations = options.translations ?? [];
  const dependencies: string[] = [];
  const missing: string[] = [];
  const emitted = new Map<string, string>();
  const made = await new Promise<{error?: Error; code?: string}>((resolve) => {
    const context: LoaderContext = {
      resourcePath: site.at(file),
      resourceQuery,
      getOptions: () => ({
        roots,
        limits,
        translations,
        locale,
        datasets: createDatasets({roots, limits, translations}, locale),
        permalinks: site.at('permalinks.json'),
        pictures: createPictures({
          diagrams: 'build',
          timeLimit: 60,
          cacheFolder: site.at('.pictures'),
        }),
        words: {},
        language: {tag: locale, figures: 'localized'},
        editUrls: site.at('edit-urls.json'),
        drawsMermaid: true,
        showProblems: false,
        isServer: true,
        version: '0.0.0',
        ...options,
      }),
      async: () => (error, code) =>
        resolve({...(error && {error}), ...(code !== undefined && {code})}),
      addDependency: (each) => void dependencies.push(each),
      addContextDependency: (each) => void dependencies.push(each),
      addMissingDependency: (each) => void missing.push(each),
      emitFile: (name, content) => void emitted.set(name, content),
    };
    comparisonLoader.call(context);
  });
  const {code} = made;
  if (code === undefined) {
    return {...made, dependencies, missing, emitted};
  }
  const module = await evaluate(code, 'false');
  const props = isRecord(module) && 'view' in module ? module['view'] : module;
  return {...made, module, props, dependencies, missing, emitted};
}

/** The value of a module that the code imports. */
export function imported(request: unknown): string {
  return `imported ${String(request)}`;
}

/**
 * Evaluates a module of the loader in a served page; returns its exports.
 *
 * @param hasHydrated - The attribute that Docusaurus sets: `false` until the
 *   served page is hydrated, then `true`.
 * @param load - Replaces `import()`.
 */
export function evaluate(
  code: string,
  hasHydrated: 'false' | 'true',
  load: (request: string) => Promise<unknown> = importPart,
): Promise<unknown> {
  const names: string[] = [];
  const values: unknown[] = [];
  let body = '';
  for (const node of parseModule(code).body) {
    if (node.type === 'ImportDeclaration') {
      names.push(...node.specifiers.map(({local}) => local.name));
      values.push(imported(node.source.value));
    } else if (node.type === 'ExportDefaultDeclaration') {
      body += `return ${withLoad(code, node.declaration)};`;
    } else {
      body += withLoad(code, node);
    }
  }
  const document = {documentElement: {dataset: {hasHydrated}}};
  const run = new AsyncFunction(...names, '__load', 'document', body) as (
    ...given: unknown[]
  ) => Promise<unknown>;
  return run(...values, load, document);
}

/** Imports a component, or a module with only props. */
async function importPart(request: string): Promise<unknown> {
  const module = imported(request);
  const propsOnly = request.endsWith('&only=props');
  return {default: propsOnly ? {view: module} : module};
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Replaces each `import(…)` in code by `__load(…)`. */
function withLoad(code: string, {start, end}: Node): string {
  let text = code.slice(start, end);
  const places = nodesOf(code)
    .filter(({type}) => type === 'ImportExpression')
    .map((node) => node.start - start)
    .filter((place) => place >= 0 && place < end - start);
  for (const place of places.sort((a, b) => b - a)) {
    text = `${text.slice(0, place)}__load${text.slice(place + 'import'.length)}`;
  }
  return text;
}

/** The syntax tree of a module, without texts and positions. */
export function shapeOf(code: string): unknown {
  return JSON.parse(
    JSON.stringify(parseModule(code), (key, value: unknown) =>
      ['start', 'end', 'value', 'raw'].includes(key) &&
      typeof value !== 'object'
        ? undefined
        : value,
    ),
  );
}

/** Every string in a syntax tree. */
export function textsOf(code: string): readonly string[] {
  return nodesOf(code).flatMap((node) =>
    'value' in node && typeof node.value === 'string' ? [node.value] : [],
  );
}

function nodesOf(code: string): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown) => {
    if (isRecord(value)) {
      if ('type' in value) {
        nodes.push(value as unknown as Node);
      }
      Object.values(value).flat().forEach(visit);
    }
  };
  visit(parseModule(code));
  return nodes;
}

export function parseModule(code: string): Program {
  return parse(code, {ecmaVersion: 'latest', sourceType: 'module'});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
