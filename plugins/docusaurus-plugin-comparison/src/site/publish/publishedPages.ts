import type {AllContent, LoadContext} from '@docusaurus/types';
import {
  fileOfPage,
  listContentPages,
  withTrailingSlash,
} from '../permalinks.js';
import type {PublishedPage} from './shownDatasets.js';

/**
 * The pages of a site that search engines may list. Docusaurus leaves drafts out
 * of a build itself.
 */
export function listPublishedPages(
  content: AllContent,
  {siteDir, siteConfig}: Pick<LoadContext, 'siteDir' | 'siteConfig'>,
): readonly PublishedPage[] {
  return listContentPages(content)
    .filter(({unlisted}) => !unlisted)
    .map(({source, permalink}) => ({
      file: fileOfPage(source, siteDir),
      permalink: withTrailingSlash(permalink, siteConfig),
    }));
}
