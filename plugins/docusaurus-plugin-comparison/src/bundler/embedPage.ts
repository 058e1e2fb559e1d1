import fs from 'node:fs';
import path from 'node:path';
import {read, displayPath, type Roots} from '../dataset/read.js';
import type {Limits} from '../dataset/limits.js';
import type {Place, SourceFile} from '../problems/problem.js';
import type {Embed} from '../embeds/embed.js';
import {findEmbeds} from '../embeds/find.js';
import type {InlineTable} from '../embeds/inlineTable.js';
import {printQuery, type Query} from '../embeds/query.js';
import type {Request} from '../embeds/request.js';
import {normalizeData, resolveData} from '../embeds/resolve.js';

/** The file, and the place in it, where problems of an embed are reported. */
export interface EmbedPage {
  readonly file: SourceFile;
  readonly place?: Place;
  readonly placeOf?: NonNullable<Embed['placeOf']>;
  /** The inline table that the embed shows, with its places. */
  readonly inline?: InlineTable;
}

/** Finds the page of an embed, and the position of the embed on it. */
export async function findEmbedPage(
  request: Request,
  module: {readonly resourcePath: string; readonly resourceQuery: string},
  {roots, limits}: {readonly roots: Roots; readonly limits: Limits},
): Promise<EmbedPage> {
  const {resourcePath, resourceQuery} = module;
  const page = pathOfPage(request, resourcePath) ?? '';
  const file = fs.existsSync(page) && (await read(page, roots, limits, []));
  if (!file) {
    // Without a page, the import is the most exact place to name.
    const importPath = displayPath(resourcePath, roots) + resourceQuery;
    return {file: {path: importPath, text: ''}};
  }
  const embed = findEmbed(request, file, ({data, inline}) =>
    request.inline
      ? inline?.text === request.inline.text
      : request.missing
        ? normalizeData(data ?? '') ===
          normalizeData(request.missing.data ?? '')
        : data !== undefined && resolveData(data, page) === resourcePath,
  );
  return {
    file,
    ...(embed && {place: embed.place}),
    ...(embed?.placeOf && {placeOf: embed.placeOf}),
    ...(embed?.inline && {inline: embed.inline}),
  };
}

/** The absolute path of the page that requests a module. */
export function pathOfPage(
  {page}: Request,
  resourcePath: string,
): string | undefined {
  return page && path.resolve(path.dirname(resourcePath), page);
}

/** The first embed of a page with the same data and query. */
function findEmbed(
  {query}: Request,
  file: SourceFile,
  matches: (embed: Embed) => boolean,
): Embed | undefined {
  const asked = printWithoutTable(query);
  return findEmbeds(file).find(
    (embed) => printWithoutTable(embed.query) === asked && matches(embed),
  );
}

/** A query without the table of the page that an embed was made to lead to. */
function printWithoutTable(query: Query): string {
  return printQuery(
    new Map(
      [...query].filter(
        ([name, value]) => name !== 'page' || !value.startsWith('#'),
      ),
    ),
  );
}
