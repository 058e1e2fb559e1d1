import type {LoadContext} from '@docusaurus/types';
import type {SiteContext} from '../site.js';
import {originalOf} from '../translations.js';
import {addressOfData, findDataFolders} from './dataAddress.js';
import {pathOfData} from './dataUrl.js';

/**
 * The path in the site of a dataset that is published, from `/`; undefined if
 * none is.
 *
 * @param file - Absolute path of the dataset or its translation.
 * @param page - Absolute path of the page that shows it, or of a part of one.
 */
export type FindPublished = (
  file: string,
  page: string | undefined,
) => string | undefined;

/** @param listUnlisted - The absolute paths of the unlisted pages. */
export function createFindPublished(
  {siteDir, siteConfig}: Pick<LoadContext, 'siteDir' | 'siteConfig'>,
  {roots, translations = []}: Pick<SiteContext, 'roots' | 'translations'>,
  listUnlisted: () => ReadonlySet<string>,
): FindPublished {
  const folders = findDataFolders({siteDir, siteConfig}, roots);
  return (file, page) => {
    // What only unlisted pages show has no file.
    if (page !== undefined && listUnlisted().has(page)) {
      return undefined;
    }
    const original = originalOf(file, translations) ?? file;
    const address = addressOfData(original, folders);
    return address === undefined
      ? undefined
      : pathOfData(`${address}.json`, siteConfig);
  };
}
