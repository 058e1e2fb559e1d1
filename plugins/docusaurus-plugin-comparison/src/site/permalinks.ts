import fs from 'node:fs';
import path from 'node:path';
import type {AllContent, DocusaurusConfig} from '@docusaurus/types';
import {displayPath} from '../dataset/read.js';
import {withOriginal, type Translation} from './translations.js';

/** The permalinks of pages, by the paths of their files from the site. */
export type Permalinks = Readonly<Record<string, string>>;

/** The name of the generated file that contains them. */
export const permalinksFile = 'permalinks.json';

/** The part of the site that determines permalinks. */
interface PermalinkContext {
  readonly siteDir: string;
  readonly siteConfig: Pick<DocusaurusConfig, 'trailingSlash' | 'baseUrl'>;
}

export interface ContentPage {
  /** As Docusaurus names files: `@site/docs/page.mdx`. */
  readonly source: string;
  readonly permalink: string;
  readonly unlisted?: boolean;
}

/**
 * Finds the permalink of every Markdown page, with or without trailing slash as
 * the site is configured: content plugins do not apply that option.
 */
export function findPermalinks(
  content: AllContent,
  {siteDir, siteConfig}: PermalinkContext,
  translations: readonly Translation[],
): Permalinks {
  return Object.fromEntries(
    listContentPages(content).flatMap(({source, permalink}) => {
      const file = fileOfPage(source, siteDir);
      const target = withTrailingSlash(permalink, siteConfig);
      // Links name the page next to the original dataset, in all languages.
      return withOriginal(file, translations).map(
        (each) => [displayPath(each, [siteDir]), target] as const,
      );
    }),
  );
}

/** Every page of docs, blogs and pages. */
export function listContentPages(content: AllContent): readonly ContentPage[] {
  return [
    ...instances(content, 'docs').flatMap(pagesOfDocs),
    ...instances(content, 'blog').flatMap(pagesOfBlog),
    ...instances(content, 'pages').flatMap(
      (each) => each as readonly ContentPage[],
    ),
  ];
}

/** The absolute path of a file that Docusaurus names `@site/docs/page.mdx`. */
export function fileOfPage(source: string, siteDir: string): string {
  return path.resolve(siteDir, source.replace(/^@site\//, ''));
}

// The function of Docusaurus is in a CommonJS module whose named exports
// Node.js does not detect.
export function withTrailingSlash(
  permalink: string,
  {trailingSlash, baseUrl}: PermalinkContext['siteConfig'],
): string {
  if (trailingSlash === undefined || permalink === baseUrl) {
    return permalink;
  }
  const bare = permalink.replace(/(?<=.)\/$/, '');
  return trailingSlash && bare !== '/' ? `${bare}/` : bare;
}

/** The permalink of a file; undefined if it is not a page. */
export function permalinkOf(
  file: string,
  siteDir: string,
  permalinks: Permalinks,
): string | undefined {
  const key = displayPath(file, [siteDir]);
  return Object.hasOwn(permalinks, key) ? permalinks[key] : undefined;
}

/** Reads the file that the plugin writes before bundling. */
export function readPermalinks(file: string): Permalinks {
  return fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Permalinks)
    : {};
}

function instances(content: AllContent, kind: string): readonly unknown[] {
  // A plugin whose folder is missing has no content.
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
