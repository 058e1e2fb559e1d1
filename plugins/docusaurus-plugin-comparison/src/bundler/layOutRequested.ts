import fs from 'node:fs';
import path from 'node:path';
import {addReport} from './addReport.js';
import {addShared} from './addShared.js';
import {findDataFile} from './dataFile.js';
import {findEmbedPage, pathOfPage, type EmbedPage} from './embedPage.js';
import type {LoaderContext, LoaderOptions} from './loaderContext.js';
import {
  createPageFinder,
  findEarlierPage,
  loadClaimJudge,
  loadClaimsSince,
  loadComputedFrom,
  loadInlineRequested,
  loadOtherVersions,
  loadRequested,
} from './loadRequested.js';
import type {Loaded} from '../dataset/loaded.js';
import {checkEmbed, toEmbedProblem} from '../embeds/check.js';
import {
  asksForVersions,
  findView,
  layOut,
  listConditions,
} from '../embeds/layOut.js';
import {printQuery} from '../embeds/query.js';
import type {Request} from '../embeds/request.js';
import {addPicture} from '../pictures/addPicture.js';
import {layOutFence} from '../pictures/fence.js';
import type {Problem} from '../problems/problem.js';
import {readEditUrls, type EditUrls} from '../site/editUrls.js';
import {addressOfPicture} from '../site/publish/pictureAddress.js';
import {createLanguage} from '../values/language.js';
import type {ModuleData} from '../views/moduleData.js';
import {escapeHtml} from '../views/escapeHtml.js';
import {translateWith, type LaidOut} from '../views/view.js';

/** The data of a module, and the problems why it is missing or incomplete. */
export interface Requested {
  readonly moduleData?: ModuleData;
  readonly problems: readonly Problem[];
  /** Whether every embed of the dataset has these problems. */
  readonly isOfDataset?: boolean;
}

export async function layOutRequested(
  request: Request,
  context: LoaderContext,
  options: LoaderOptions,
): Promise<Requested> {
  const find = () => findEmbedPage(request, context, options);
  if (request.fence !== undefined) {
    const findPage = createPageFinder(request, context, options);
    return drawFence(request.fence, await find(), options, findPage);
  }
  const loaded = request.inline
    ? loadInlineRequested(
        {...request, inline: request.inline},
        await find(),
        context,
        options,
      )
    : await loadRequested(request, context, options);
  if (!loaded) {
    const problems = checkMissing(request, context, await find());
    return {problems, isOfDataset: true};
  }
  if (!('problems' in loaded)) {
    const result = await layOutView(request, loaded, context, options);
    if (!('issues' in result)) {
      return {moduleData: result, problems: []};
    }
    const page = await find();
    return {
      problems: result.issues.map((each) =>
        toEmbedProblem(each, page.file, page),
      ),
    };
  }
  const {problems, partial, file} = loaded;
  const withoutView = {problems, isOfDataset: true};
  if (!partial || !file || !options.showProblems) {
    return withoutView;
  }
  const rest = {...loaded, ...partial, file};
  const result = await layOutView(request, rest, context, options);
  // Problems of the embed are reported once the dataset is valid.
  return 'issues' in result
    ? withoutView
    : {...withoutView, moduleData: result};
}

async function drawFence(
  fence: string,
  {file}: EmbedPage,
  options: LoaderOptions,
  findPage: (linked: string) => string | undefined,
): Promise<Requested> {
  const {
    moduleData,
    problem,
    warnings = [],
  } = await layOutFence(fence, file, {...options, findPage});
  if (moduleData) {
    for (const each of [...(problem ? [problem] : []), ...warnings]) {
      options.warnOfFence?.(each);
    }
  }
  return moduleData
    ? {moduleData, problems: []}
    : {problems: problem ? [problem] : []};
}

async function layOutView(
  request: Request,
  loaded: Extract<Loaded, {readonly dataset: unknown}>,
  context: LoaderContext,
  options: LoaderOptions,
): ReturnType<typeof addPicture> {
  const {query, condition} = request;
  const {dataset, findPage: findPermalink} = loaded;
  const findUrls = dependOnEditUrls(context, options);
  const versions = asksForVersions(query)
    ? await loadOtherVersions(loaded, context, options)
    : undefined;
  const since = query.get('since');
  const claims =
    since !== undefined && findView(query)?.comparesVersions
      ? await loadClaimsSince(since, loaded, context, options)
      : undefined;
  const conditions =
    condition === undefined ? listConditions(dataset, query) : [condition];
  const judge =
    conditions.length > 0
      ? await loadClaimJudge(conditions, query, loaded, context, options)
      : undefined;
  const factScope = !request.inline
    ? await loadComputedFrom(query, loaded, context, options)
    : undefined;
  const make = () =>
    layOut(dataset, query, {
      findPage: findPermalink,
      findData: () => findDataFile(loaded, findUrls()),
      language: createLanguage(options.language),
      say: translateWith(options.words),
      versions,
      earlierPage:
        since === undefined
          ? undefined
          : findEarlierPage(request, since, context, options),
      claims,
      judge,
      factScope,
      condition,
    });
  // The address of a page must become a dependency of both modules, and other
  // versions and datasets may change alone.
  const result =
    options.layouts && !query.has('page') && !versions && !judge && !factScope
      ? options.layouts.share(dataset, printQuery(query), make)
      : make();
  const page = pathOfPage(request, context.resourcePath);
  const addPublished = (laidOut: LaidOut): LaidOut => {
    const published =
      laidOut.view.name === 'table' && !request.inline
        ? options.findPublished?.(
            path.resolve(options.roots[0], dataset.file),
            page,
          )
        : undefined;
    return published === undefined
      ? laidOut
      : {...laidOut, props: {...laidOut.props, published}};
  };
  if ('issues' in result) {
    return result;
  }
  const laidOut = addReport(
    addPublished(addLabel(result.laidOut, options)),
    dataset.file,
    findUrls,
    options,
  );
  const data = await addPicture(laidOut, {
    ...options,
    dataset: dataset.file,
    emit: (name, content) => {
      // Both builds write to the same folder.
      if (!options.isServer) {
        context.emitFile(name, content);
      }
    },
  });
  const published =
    request.inline || page === undefined
      ? undefined
      : options.findPublished?.(
          path.resolve(options.roots[0], dataset.file),
          page,
        );
  return published === undefined || 'issues' in data
    ? data
    : addShared(data, laidOut, {
        path: addressOfPicture(published.replace(/\.json$/, ''), query),
        say: translateWith(options.words),
        canDrawPng: options.canDrawPng,
      });
}

/** Adds the text version of a view, in the language of the page. */
function addLabel(laidOut: LaidOut, {words}: LoaderOptions): LaidOut {
  if (!laidOut.label) {
    return laidOut;
  }
  const labelHtml = escapeHtml(laidOut.label(translateWith(words)));
  return {...laidOut, props: {...laidOut.props, labelHtml}};
}

/** Reads the edit URLs of datasets, of which there are none in some sites. */
function dependOnEditUrls(
  context: LoaderContext,
  {editUrls}: LoaderOptions,
): () => EditUrls {
  if (!fs.existsSync(editUrls)) {
    return () => ({});
  }
  context.addDependency(editUrls);
  return () => readEditUrls(editUrls);
}

function checkMissing(
  {missing, query}: Request,
  {resourcePath}: LoaderContext,
  {file, place}: EmbedPage,
): readonly Problem[] {
  const {directive, data} = missing ?? {
    directive: 'import',
    data: `./${path.basename(resourcePath)}`,
  };
  const embed = {name: directive, query, place: place ?? {start: 0, end: 0}};
  return checkEmbed(
    data === undefined ? embed : {...embed, data},
    file,
    () => undefined,
    [],
  );
}
