import fs from 'node:fs';
import path from 'node:path';
import {read, displayPath, type Roots} from '../dataset/read.js';
import type {Limits} from '../dataset/limits.js';
import type {Problem, SourceFile} from '../problems/problem.js';
import {findEmbeds} from '../embeds/find.js';
import {printQuery} from '../embeds/query.js';
import type {Request} from '../embeds/request.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';

/** Where what is wrong with an embed is told of. */
export interface EmbedPage {
  readonly file: SourceFile;
  readonly place?: Problem['place'];
}

/** The page of an embed, and where on it the embed stands. */
export async function findEmbedPage(
  request: Request,
  module: {readonly resourcePath: string; readonly resourceQuery: string},
  {roots, limits}: {readonly roots: Roots; readonly limits: Limits},
): Promise<EmbedPage> {
  const {resourcePath, resourceQuery} = module;
  const page = pathOfPage(request, resourcePath) ?? '';
  const file = fs.existsSync(page) && (await read(page, roots, limits, []));
  if (!file) {
    // Without a page the best place to name is what was imported.
    const shown = displayPath(resourcePath, roots);
    return {file: {path: shown + resourceQuery, text: ''}};
  }
  const place = findPlace(request, file, (data) =>
    request.absent
      ? normalizeData(data ?? '') === normalizeData(request.absent.data ?? '')
      : data !== undefined && resolveData(data, page) === resourcePath,
  );
  return {file, ...(place && {place})};
}

/** The absolute path of the page that a module is asked for. */
export function pathOfPage(
  {page}: Request,
  resourcePath: string,
): string | undefined {
  return page && path.resolve(path.dirname(resourcePath), page);
}

/** The place of the first embed of a page that asks for the same. */
function findPlace(
  {query}: Request,
  file: SourceFile,
  isMeant: (data: string | undefined) => boolean,
): Problem['place'] {
  const asked = printQuery(query);
  return findEmbeds(file).find(
    (embed) => printQuery(embed.query) === asked && isMeant(embed.data),
  )?.place;
}
