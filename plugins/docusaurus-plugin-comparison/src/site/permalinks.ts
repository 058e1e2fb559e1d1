import fs from 'node:fs';
import path from 'node:path';
import type {AllContent, DocusaurusConfig} from '@docusaurus/types';
import {displayPath} from '../dataset/read.js';
import {withOriginal, type Translation} from './translations.js';

/** The addresses of a site's pages by their files, relative to the site. */
export type Permalinks = Readonly<Record<string, string>>;

/** The file, among what Docusaurus generates, that holds them. */
export const permalinksFile = 'addresses.json';

/** The part of the site that decides on addresses. */
interface PermalinkContext {
  readonly siteDir: string;
  readonly siteConfig: Pick<DocusaurusConfig, 'trailingSlash' | 'baseUrl'>;
}

interface ContentPage {
  /** As Docusaurus names files: `@site/docs/page.mdx`. */
  readonly source: string;
  readonly permalink: string;
}

/**
 * Finds the address of every page that is written in Markdown, with the slash
 * at its end that the site wants: the content plugins name pages without it.
 */
export function findPermalinks(
  content: AllContent,
  {siteDir, siteConfig}: PermalinkContext,
  translations: readonly Translation[],
): Permalinks {
  const pages = [
    ...instances(content, 'docs').flatMap(pagesOfDocs),
    ...instances(content, 'blog').flatMap(pagesOfBlog),
    ...instances(content, 'pages').flatMap(
      (each) => each as readonly ContentPage[],
    ),
  ];
  return Object.fromEntries(
    pages.flatMap(({source, permalink}) => {
      const file = path.resolve(siteDir, source.replace(/^@site\//, ''));
      const address = withTrailingSlash(permalink, siteConfig);
      // A link names the page beside the dataset, in whatever language.
      return withOriginal(file, translations).map(
        (each) => [displayPath(each, [siteDir]), address] as const,
      );
    }),
  );
}

// Docusaurus has a function for it, in a CommonJS module whose names Node.js does
// not find.
function withTrailingSlash(
  permalink: string,
  {trailingSlash, baseUrl}: PermalinkContext['siteConfig'],
): string {
  if (trailingSlash === undefined || permalink === baseUrl) {
    return permalink;
  }
  const bare = permalink.replace(/(?<=.)\/$/, '');
  return trailingSlash && bare !== '/' ? `${bare}/` : bare;
}

/** The address of a file; undefined where no page is made of it. */
export function permalinkOf(
  file: string,
  siteDir: string,
  addresses: Permalinks,
): string | undefined {
  const key = displayPath(file, [siteDir]);
  return Object.hasOwn(addresses, key) ? addresses[key] : undefined;
}

/** Reads what the plugin has written before the pages are bundled. */
export function readPermalinks(file: string): Permalinks {
  return fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Permalinks)
    : {};
}

function instances(content: AllContent, kind: string): readonly unknown[] {
  // A plugin whose folder is not there has no content.
  return Object.values(
    content[`docusaurus-plugin-content-${kind}`] ?? {},
  ).filter((instance) => instance !== null && instance !== undefined);
}

function pagesOfDocs(content: unknown): readonly ContentPage[] {
  const {loadedVersions} = content as {
    readonly loadedVersions: readonly {readonly docs: readonly ContentPage[]}[];
  };
  return loadedVersions.flatMap(({docs}) => docs);
}

function pagesOfBlog(content: unknown): readonly ContentPage[] {
  const {blogPosts} = content as {
    readonly blogPosts: readonly {readonly metadata: ContentPage}[];
  };
  return blogPosts.map(({metadata}) => metadata);
}
