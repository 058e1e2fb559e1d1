import type {AllContent, LoadContext} from '@docusaurus/types';
import {
  fileOfPage,
  listContentPages,
  withTrailingSlash,
} from '../permalinks.js';
import type {PublishedPage} from './shownDatasets.js';

/** The pages of a site. Docusaurus leaves drafts out of a build itself. */
export interface SitePages {
  /** Those that search engines may list. */
  readonly published: readonly PublishedPage[];
  /** The absolute paths of the others. */
  readonly unlisted: ReadonlySet<string>;
}

export const noPages: SitePages = {published: [], unlisted: new Set()};

export function listSitePages(
  content: AllContent,
  {siteDir, siteConfig}: Pick<LoadContext, 'siteDir' | 'siteConfig'>,
): SitePages {
  const pages = listContentPages(content).map(
    ({source, permalink, unlisted = false}) => ({
      file: fileOfPage(source, siteDir),
      permalink: withTrailingSlash(permalink, siteConfig),
      unlisted,
    }),
  );
  return {
    published: pages.filter(({unlisted}) => !unlisted),
    unlisted: new Set(
      pages.filter(({unlisted}) => unlisted).map(({file}) => file),
    ),
  };
}
