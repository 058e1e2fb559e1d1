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
    ({
      source,
      permalink,
      unlisted = false,
      title,
      description,
      section,
      isNewest,
    }) => ({
      file: fileOfPage(source, siteDir),
      permalink: withTrailingSlash(permalink, siteConfig),
      unlisted,
      section,
      isNewest,
      ...(title !== undefined && {title}),
      ...(description !== undefined && {description}),
    }),
  );
  return {
    published: pages.filter(({unlisted}) => !unlisted),
    unlisted: new Set(
      pages.filter(({unlisted}) => unlisted).map(({file}) => file),
    ),
  };
}
