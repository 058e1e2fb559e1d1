import fs from 'node:fs/promises';
import path from 'node:path';
import type {PictureFile} from './pictureFile.js';

/** What the blog plugin hands to `createFeedItems`, as far as it is read here. */
export interface FeedParams {
  readonly siteConfig: {readonly url: string; readonly baseUrl: string};
  /** The folder of the site, in the language of the blog. */
  readonly outDir: string;
  readonly defaultCreateFeedItems: CreateFeedItems;
}

interface FeedItem {
  /** The post as HTML. */
  readonly content?: string | null;
}

/** The function of the blog plugin's option of this name. */
export type CreateFeedItems = (
  params: FeedParams,
) => Promise<readonly FeedItem[]>;

const isPlain = Symbol('has plain comparisons');

/**
 * Makes the items of a blog's feeds, with comparisons as feed readers show them.
 * Doing it twice changes nothing.
 *
 * @param create - The author's own function; if omitted, the blog plugin's.
 */
export function plainFeedItems(
  create: CreateFeedItems = (params) => params.defaultCreateFeedItems(params),
  write = writeFile,
): CreateFeedItems {
  if (isPlain in create) {
    return create;
  }
  const createPlain: CreateFeedItems = async (params) => {
    // Only a build with a feed needs the parser, and each start loads this file.
    const {simplifyEmbeds} = await import('./simplifyEmbeds.js');
    const {siteConfig, outDir} = params;
    const toUrl = (file: string) =>
      new URL(`${siteConfig.baseUrl}${file}`, siteConfig.url).href;
    const pictures: PictureFile[] = [];
    const items = (await create(params)).map((item) => {
      if (!item.content) {
        return item;
      }
      const simplified = simplifyEmbeds(item.content, toUrl);
      pictures.push(...simplified.pictures);
      return {...item, content: simplified.html};
    });
    await Promise.all(
      pictures.map(({file, svg}) => write(path.join(outDir, file), svg)),
    );
    return items;
  };
  return Object.assign(createPlain, {[isPlain]: true});
}

async function writeFile(file: string, content: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, content);
}
