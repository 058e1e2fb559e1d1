import fs from 'node:fs';
import path from 'node:path';
import type {Embed} from '../../embeds/embed.js';
import {
  asksForVersions,
  findView,
  layOut,
  listConditions,
} from '../../embeds/layOut.js';
import type {Dataset} from '../../model/index.js';
import type {PictureOptions} from '../../pictures/draw.js';
import type {SourceFile} from '../../problems/problem.js';
import {findClaimed} from '../../site/checkClaims.js';
import {findClaimsSince} from '../../site/changes/claimsSince.js';
import {createClaimJudge} from '../../site/claimJudge.js';
import type {Datasets} from '../../site/datasets.js';
import {loadInline} from '../../site/inline/loadInline.js';
import type {Pages} from '../../site/pages.js';
import {permalinkOf, type Permalinks} from '../../site/permalinks.js';
import {loadFactScope} from '../../site/shownScope.js';
import type {SiteContext, SiteLanguage} from '../../site/site.js';
import {originalOf, withOriginal} from '../../site/translations.js';
import {findVersionFolders, loadVersions} from '../../site/versions.js';
import {createLanguage} from '../../values/language.js';
import {translateWith, type LaidOut} from '../../views/view.js';

/** What embeds are laid out with. */
export interface EmbedSources {
  readonly site: SiteContext & SiteLanguage & Pick<PictureOptions, 'words'>;
  readonly locale: string;
  readonly datasets: Datasets;
  readonly pages: Pages;
  readonly permalinks: Permalinks;
}

/** An embed of a page, or of a part of one. */
interface EmbedOnPage {
  readonly embed: Embed;
  readonly source: SourceFile;
  /** Absolute path of the page. */
  readonly file: string;
}

/** Lays out an embed as its page shows it; undefined if it has mistakes. */
export async function layOutEmbed(
  found: EmbedOnPage,
  sources: EmbedSources,
): Promise<LaidOut | undefined> {
  const {embed, file} = found;
  const {query} = embed;
  const {site, datasets} = sources;
  const findPermalink = createAddressFinder(sources);
  const shown = await loadEmbedded(found, sources, findPermalink);
  if (!shown) {
    return undefined;
  }
  const {dataset, path: dataPath} = shown;
  const load = (each: string) => datasets.load(each, findPermalink);
  const loadOriginal = (each: string) => datasets.loadOriginal(each);
  const scopeSources = {...site, load, loadOriginal};
  const say = translateWith(site.words);
  const language = createLanguage(site.language);
  const ifThere =
    <Result>(loadOne: (each: string) => Promise<Result>) =>
    async (each: string) =>
      fs.existsSync(each) ? loadOne(each) : undefined;
  const since = query.get('since');
  const conditions = listConditions(dataset, query);
  const result = layOut(dataset, query, {
    findPage: (page) =>
      findPermalink(path.join(path.dirname(dataPath ?? file), page)),
    language,
    say,
    versions:
      dataPath !== undefined && asksForVersions(query)
        ? await loadVersions(
            dataPath,
            site,
            ifThere(load),
            ifThere(loadOriginal),
          )
        : undefined,
    earlierPage:
      since === undefined
        ? undefined
        : findPageSince(file, since, site, findPermalink),
    claims:
      since !== undefined &&
      dataPath !== undefined &&
      findView(query)?.comparesVersions
        ? await findClaimsSince(dataPath, since, {
            site,
            locale: sources.locale,
            pages: sources.pages,
            load,
            loadOriginal,
            context: {language, say},
            findPermalink,
            onRead: () => undefined,
          })
        : undefined,
    judge:
      conditions.length > 0 && dataPath !== undefined
        ? await createClaimJudge(
            conditions,
            query,
            dataPath,
            dataset,
            scopeSources,
          )
        : undefined,
    factScope:
      dataPath === undefined
        ? undefined
        : await loadFactScope(query, dataPath, dataset, scopeSources),
  });
  return 'issues' in result ? undefined : result.laidOut;
}

type FindAddress = (page: string) => string | undefined;

/** Finds the address of a page, or of its original, by its absolute path. */
export function createAddressFinder({
  site: {roots, translations = []},
  permalinks,
}: Pick<EmbedSources, 'site' | 'permalinks'>): FindAddress {
  return (page) =>
    withOriginal(page, translations)
      .map((each) => permalinkOf(each, roots[0], permalinks))
      .find((permalink) => permalink !== undefined);
}

/** The dataset of an embed, without invalid cells, and where it is. */
async function loadEmbedded(
  {embed, source, file}: EmbedOnPage,
  {site, datasets}: EmbedSources,
  findPermalink: FindAddress,
): Promise<{readonly dataset: Dataset; readonly path?: string} | undefined> {
  if (embed.issue) {
    return undefined;
  }
  const found = embed.inline
    ? undefined
    : findClaimed(embed.data, file, site, {has: fs.existsSync});
  if (!embed.inline && found === undefined) {
    return undefined;
  }
  const loaded = embed.inline
    ? loadInline(embed.inline, source, embed.place, site.limits, (page) =>
        findPermalink(path.join(path.dirname(file), page)),
      )
    : await datasets.load(found ?? '', findPermalink);
  const dataset =
    'dataset' in loaded ? loaded.dataset : loaded.partial?.dataset;
  return dataset && {dataset, ...(found !== undefined && {path: found})};
}

/** The address of the same page in another version. */
function findPageSince(
  file: string,
  since: string,
  site: SiteContext,
  findPermalink: FindAddress,
): string | undefined {
  const original = originalOf(file, site.translations ?? []) ?? file;
  const folders = findVersionFolders(file, since, site);
  return (
    folders &&
    findPermalink(
      path.join(folders.other, path.relative(folders.own, original)),
    )
  );
}
