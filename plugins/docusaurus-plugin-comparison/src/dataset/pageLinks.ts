import type {Place} from '../problems/problem.js';

/**
 * A link to a page of the site. A dataset is read before the permalinks of the
 * pages are known, so it has a placeholder there until `link` replaces it.
 */
export interface PageLink {
  /** The path from the dataset, such as `./containers.mdx`. */
  readonly path: string;
  /** The same as typed, with the anchor. */
  readonly typed: string;
  /** What has the link, for messages. */
  readonly what: string;
  readonly place: Place;
}

/**
 * The permalink of a page, named by its path from the dataset, such as
 * `./containers.mdx`; undefined where there is no such page.
 */
export type FindPage = (path: string) => string | undefined;

// No link that an author may type starts with this.
const scheme = 'page:';

/** What a dataset has in place of the permalink, until that is known. */
export function toPlaceholder(typed: string): string {
  return scheme + typed;
}

/** The page that a placeholder names; undefined for what is none. */
export function readPlaceholder(
  link: unknown,
): {readonly path: string; readonly anchor?: string} | undefined {
  return typeof link === 'string' && link.startsWith(scheme)
    ? splitPage(link.slice(scheme.length))
    : undefined;
}

/** The path of a page, and the part of it that is linked to. */
export function splitPage(typed: string): {
  readonly path: string;
  readonly anchor?: string;
} {
  const [path = '', anchor] = typed.split('#');
  return {path, ...(anchor !== undefined && {anchor})};
}
