import fs from 'node:fs/promises';
import path from 'node:path';
import type {PictureFile} from './pictureFile.js';

/** The parameters of `createFeedItems` that are used here. */
export interface FeedParams {
  readonly siteConfig: {readonly url: string; readonly baseUrl: string};
  /** Absolute path of the output folder of the locale. */
  readonly outDir: string;
  readonly defaultCreateFeedItems: CreateFeedItems;
}

interface FeedItem {
  /** The post as HTML. */
  readonly content?: string | null;
}

/** The type of the option `createFeedItems` of the blog plugin. */
export type CreateFeedItems = (
  params: FeedParams,
) => Promise<readonly FeedItem[]>;

const isPlain = Symbol('has plain comparisons');

/**
 * Wraps a `createFeedItems` function so that feed readers can show comparisons.
 * Wrapping it again changes nothing.
 *
 * @param create - The function of the author; that of the blog plugin if
 *   omitted.
 */
export function plainFeedItems(
  create: CreateFeedItems = (params) => params.defaultCreateFeedItems(params),
  write = writeFile,
): CreateFeedItems {
  if (isPlain in create) {
    return create;
  }
  const createPlain: CreateFeedItems = async (params) => {
    // Every start loads this file, but only builds with feeds need the parser.
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
