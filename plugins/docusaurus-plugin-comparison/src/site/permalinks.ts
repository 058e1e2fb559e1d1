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
  readonly title?: string;
  readonly description?: string;
  /** The content plugin that it is of, such as `docs` or `docs-community`. */
  readonly section: string;
  /** Whether it is of the newest version of its docs, or of no docs. */
  readonly isNewest: boolean;
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

/** Every page of docs, blogs and pages. Docs are in the order of sidebars. */
export function listContentPages(content: AllContent): readonly ContentPage[] {
  return (['docs', 'blog', 'pages'] as const).flatMap((kind) =>
    listInstances(content, kind).flatMap(([id, instance]) => {
      const section = id === 'default' ? kind : `${kind}-${id}`;
      return pagesOf[kind](instance).map((page) => ({
        isNewest: true,
        ...page,
        section,
      }));
    }),
  );
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

function listInstances(
  content: AllContent,
  kind: string,
): readonly (readonly [string, unknown])[] {
  // A plugin whose folder is missing has no content.
  return Object.entries(
    content[`docusaurus-plugin-content-${kind}`] ?? {},
  ).filter(([, instance]) => instance !== null && instance !== undefined);
}

/** A page as a content plugin has it. */
type LoadedPage = Omit<ContentPage, 'section' | 'isNewest'> &
  Partial<Pick<ContentPage, 'isNewest'>>;

const pagesOf = {docs: pagesOfDocs, blog: pagesOfBlog, pages: pagesOfPages};

interface LoadedDocs {
  readonly loadedVersions: readonly {
    readonly docs: readonly (LoadedPage & {readonly id?: string})[];
    readonly isLast?: boolean;
    readonly sidebars?: Readonly<Record<string, readonly unknown[]>>;
  }[];
}

function pagesOfDocs(content: unknown): readonly LoadedPage[] {
  const {loadedVersions} = content as LoadedDocs;
  return loadedVersions.flatMap(({docs, isLast = true, sidebars = {}}) => {
    const order = listDocIds(Object.values(sidebars).flat());
    const placeOf = (id: string | undefined) => {
      const at = order.indexOf(id ?? '');
      return at === -1 ? order.length : at;
    };
    return docs
      .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
      .map((doc) => ({...doc, isNewest: isLast}));
  });
}

/** The docs in a sidebar, also those of categories. */
function listDocIds(items: readonly unknown[]): readonly string[] {
  return items.flatMap((item) => {
    const {
      type,
      id,
      link,
      items: inner = [],
    } = item as {
      readonly type?: string;
      readonly id?: string;
      readonly link?: unknown;
      readonly items?: readonly unknown[];
    };
    const isDoc = type === 'doc' || type === 'ref';
    return [
      ...(isDoc && id !== undefined ? [id] : []),
      ...(link ? listDocIds([link]) : []),
      ...listDocIds(inner),
    ];
  });
}

function pagesOfBlog(content: unknown): readonly LoadedPage[] {
  const {blogPosts} = content as {
    readonly blogPosts: readonly {readonly metadata: LoadedPage}[];
  };
  return blogPosts.map(({metadata}) => metadata);
}

function pagesOfPages(content: unknown): readonly LoadedPage[] {
  return content as readonly LoadedPage[];
}
