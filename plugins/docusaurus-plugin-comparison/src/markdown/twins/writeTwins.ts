import path from 'node:path';
import {linkFrom, readBuiltPage} from '../../site/publish/linkFrom.js';
import type {PublishedPage} from '../../site/publish/shownDatasets.js';
import {preparePage, prepareReactPage, type TwinSite} from './preparePage.js';
import {readHead} from './readHead.js';
import {toTwinAddress, toTwinFile} from './twinAddress.js';
import {writeChunks} from './writeChunks.js';

/** A page with its Markdown in the built site. */
export interface WrittenTwin {
  readonly page: PublishedPage;
  /** The path of the Markdown in the site, from `/`. */
  readonly address: string;
  /** Absolute. */
  readonly file: string;
  /** What the labels of its footnotes start with; undefined if it is not ours. */
  readonly notePrefix?: string;
}

/**
 * Writes the Markdown of each published page next to it, and links to it from the
 * page. What is there already is left as it is.
 *
 * @param outDir - Absolute path of the output folder of the locale.
 */
export async function writeTwins(
  published: readonly PublishedPage[],
  site: TwinSite,
  outDir: string,
): Promise<readonly WrittenTwin[]> {
  const written: WrittenTwin[] = [];
  // One page after another, so that one is in memory at a time.
  for (const found of published) {
    const page = await completePage(found, site, outDir);
    const address = toTwinAddress(page.permalink, site);
    const name = toTwinFile(address, site);
    const prepared = /\.mdx?$/.test(page.file)
      ? await preparePage(page, site)
      : await prepareReactPage(page, site);
    if (!prepared || name === undefined) {
      continue;
    }
    const file = path.join(outDir, name);
    const {chunks, notePrefix} = prepared;
    const isOurs = await writeChunks(file, chunks);
    written.push({page, address, file, ...(isOurs && {notePrefix})});
    const title = page.title ?? '';
    const link = {url: address, type: 'text/markdown', title};
    await linkFrom(page, [link], site, outDir);
  }
  return written;
}

/** A page of React has its title only in its HTML. */
async function completePage(
  page: PublishedPage,
  site: TwinSite,
  outDir: string,
): Promise<PublishedPage> {
  if (page.title !== undefined) {
    return page;
  }
  const built = await readBuiltPage(page.permalink, site, outDir);
  return built ? {...page, ...readHead(built.html, site.siteTitle)} : page;
}
