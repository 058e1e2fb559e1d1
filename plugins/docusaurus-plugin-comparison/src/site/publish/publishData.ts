import {existsSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {logger} from '@docusaurus/logger';
import type {LoadContext} from '@docusaurus/types';
import type {Dataset} from '../../model/index.js';
import {plainText} from '../../values/prose.js';
import type {Datasets} from '../datasets.js';
import type {Pages} from '../pages.js';
import type {Permalinks} from '../permalinks.js';
import {listChangeEntries} from '../outputs/changeFeed.js';
import {citationFiles} from '../outputs/citationFiles.js';
import {printAtom} from '../outputs/printAtom.js';
import {
  pageStructuredData,
  type DescribedSite,
} from '../outputs/pageStructuredData.js';
import type {SiteContext} from '../site.js';
import type {AlternateFile} from './addLinks.js';
import {createCellUrls} from './cellUrls.js';
import {
  addressOfData,
  findDataFolders,
  type DataFolder,
} from './dataAddress.js';
import {toDataPackage} from './dataPackage.js';
import {dataFolder, urlOfData} from './dataUrl.js';
import {toDatasetCsv} from './datasetCsv.js';
import {linkFrom} from './linkFrom.js';
import {toDatasetJson, type DatasetJson} from './datasetJson.js';
import {loadShown} from './loadShown.js';
import {
  findShownDatasets,
  type PublishedPage,
  type ShownDataset,
} from './shownDatasets.js';

/** What is published, and where. */
export interface Publication {
  readonly context: Pick<LoadContext, 'siteDir' | 'siteConfig'>;
  readonly site: SiteContext & DescribedSite;
  readonly published: readonly PublishedPage[];
  readonly permalinks: Permalinks;
  readonly datasets: Datasets;
  readonly pages: Pages;
  /** Absolute path of the output folder of the locale. */
  readonly outDir: string;
}

const schemaFile = 'dataset-1.schema.json';

/**
 * Writes each dataset that a published page shows as JSON and as CSV into the
 * built site, with a list of all of them, and links to these files from the
 * pages.
 *
 * @returns What is published, in the order of the pages.
 */
export async function publishData(
  publication: Publication,
): Promise<readonly DatasetSummary[]> {
  const {context, site, published, pages, outDir} = publication;
  const shown = await findShownDatasets(published, site, pages);
  const folders = findDataFolders(context, site.roots);
  const links = new Map<PublishedPage, readonly AlternateFile[]>();
  const described = new Map<PublishedPage, string>();
  const toUrl = (permalink: string) =>
    new URL(permalink, context.siteConfig.url).href;
  const written: DatasetJson[] = [];
  const summaries: DatasetSummary[] = [];
  for (const each of shown) {
    const address = addressOfShown(each, folders);
    const dataset = await loadShown(each, publication);
    if (address === undefined || !dataset) {
      continue;
    }
    const json = await writeDataset(dataset, address, each, publication);
    if (json) {
      summaries.push(summarize(json));
      // The list needs none of the values.
      written.push({...json, subjects: []});
      const cited = citationFiles(dataset, json, each.original, site);
      for (const [ending, text] of Object.entries(cited)) {
        await writeNew(outDir, `${json.id}.${ending}`, text);
      }
      const data = pageStructuredData(dataset, json, each, site, toUrl);
      if (data) {
        described.set(data.page, (described.get(data.page) ?? '') + data.html);
      }
      const feed = await writeFeed(dataset, json, each, publication);
      const files = [...alternatesOf(json), ...feed];
      for (const page of new Set(each.embeds.map((embed) => embed.page))) {
        links.set(page, [...(links.get(page) ?? []), ...files]);
      }
    }
  }
  const list = toDataPackage(written);
  if (list) {
    await writeNew(outDir, 'datapackage.json', `${JSON.stringify(list)}\n`);
    const schema = await readSchema(urlOfData(schemaFile, context.siteConfig));
    await writeNew(outDir, schemaFile, schema);
  }
  for (const [page, files] of links) {
    await linkFrom(
      page,
      files,
      context.siteConfig,
      outDir,
      described.get(page),
    );
  }
  return list ? summaries : [];
}

/** What is said of a published dataset in a list. */
export interface DatasetSummary extends Pick<
  DatasetJson,
  'title' | 'url' | 'license' | 'reviewed' | 'pages'
> {
  readonly description?: string;
  readonly subjects: number;
  readonly criteria: number;
  /** How many cells have a value, disputed or not. */
  readonly values: number;
}

function summarize({
  title,
  description,
  url,
  license,
  reviewed,
  pages,
  subjects,
  criteria,
}: DatasetJson): DatasetSummary {
  const cells = subjects.flatMap((subject) => Object.values(subject.cells));
  return {
    title,
    ...(description && {description: description.text}),
    url,
    ...(license && {license}),
    ...(reviewed !== undefined && {reviewed}),
    pages,
    subjects: subjects.length,
    criteria: criteria.length,
    values: cells.filter(({state}) => /^(?:value|disputed)$/.test(state))
      .length,
  };
}

/** Where a dataset is published in the folder of data; undefined if nowhere. */
export function addressOfShown(
  {original, inline}: ShownDataset,
  folders: readonly DataFolder[],
): string | undefined {
  const address = addressOfData(original, folders);
  return inline && address !== undefined ? `${address}/${inline.id}` : address;
}

/** Writes a dataset; undefined if one of its files was there already. */
async function writeDataset(
  dataset: Dataset,
  address: string,
  {embeds}: ShownDataset,
  {context, site, outDir}: Publication,
): Promise<DatasetJson | undefined> {
  const {url: siteUrl} = context.siteConfig;
  const toUrl = (permalink: string) => new URL(permalink, siteUrl).href;
  const urlOfCell = createCellUrls(dataset, embeds, toUrl);
  const json = toDatasetJson(dataset, {
    $schema: urlOfData(schemaFile, context.siteConfig),
    id: address,
    url: urlOfData(`${address}.json`, context.siteConfig),
    language: site.language.tag,
    pages: [...new Set(embeds.map(({page}) => toUrl(page.permalink)))],
    urlOfCell,
  });
  const isWritten =
    (await writeNew(outDir, `${address}.json`, `${JSON.stringify(json)}\n`)) &&
    (await writeNew(
      outDir,
      `${address}.csv`,
      toDatasetCsv(dataset, urlOfCell),
    ));
  return isWritten ? json : undefined;
}

/** Writes the feed of the newest version of a dataset, if it has one. */
async function writeFeed(
  {title, publisher}: Dataset,
  {id, language, pages: [page = '']}: DatasetJson,
  {original, inline}: ShownDataset,
  {context: {siteConfig}, site, datasets, outDir}: Publication,
): Promise<readonly AlternateFile[]> {
  const [kind, , ...rest] = id.split('/');
  const address = `${kind}/${rest.join('/')}.atom`;
  // Pages of the newest version come first.
  const isWritten = existsSync(path.join(outDir, dataFolder, address));
  // The text of a page with a table is not compared.
  const entries =
    isWritten || inline
      ? []
      : await listChangeEntries(original, site, datasets);
  const url = urlOfData(address, siteConfig);
  const author = plainText(publisher ?? siteConfig.title);
  const feed = printAtom({url, title, author, language, page, entries});
  return entries.length > 0 && (await writeNew(outDir, address, feed))
    ? [{url: new URL(url).pathname, type: 'application/atom+xml', title}]
    : [];
}

function alternatesOf({url, title}: DatasetJson): readonly AlternateFile[] {
  const {pathname} = new URL(url);
  return [
    {url: pathname, type: 'application/json', title},
    {url: pathname.replace(/json$/, 'csv'), type: 'text/csv', title},
  ];
}

/** Writes a file of data, unless the site has one of that name. */
async function writeNew(
  outDir: string,
  address: string,
  text: string,
): Promise<boolean> {
  const file = path.join(outDir, dataFolder, address);
  try {
    await fs.mkdir(path.dirname(file), {recursive: true});
    await fs.writeFile(file, text, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
    logger.warn(
      `The site has a file ${dataFolder}/${address} of its own, so docusaurus-plugin-comparison does not write the data of that name.`,
    );
    return false;
  }
}

async function readSchema(url: string): Promise<string> {
  const file = fileURLToPath(new URL('./data.schema.json', import.meta.url));
  const schema = JSON.parse(await fs.readFile(file, 'utf8')) as object;
  return `${JSON.stringify({...schema, $id: url}, null, 2)}\n`;
}
