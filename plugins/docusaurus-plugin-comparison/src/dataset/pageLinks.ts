import type {Place} from '../problems/problem.js';

/**
 * A link to a page of the site. A dataset is read before permalinks are known,
 * so it contains a placeholder that `link` replaces.
 */
export interface PageLink {
  /** The path relative to the dataset, such as `./containers.mdx`. */
  readonly path: string;
  /** The path as typed, with its anchor. */
  readonly typed: string;
  /** What contains the link, for messages. */
  readonly what: string;
  readonly place: Place;
  /** Whether it starts at its own file rather than at the dataset. */
  readonly isInFile: boolean;
}

// No link that an author may type starts with this.
const scheme = 'page:';

/** The placeholder for the permalink of a page. */
export function toPlaceholder(typed: string): string {
  return scheme + typed;
}

/** The page that a placeholder names; undefined for other links. */
export function readPlaceholder(
  link: unknown,
): {readonly path: string; readonly anchor?: string} | undefined {
  return typeof link === 'string' && link.startsWith(scheme)
    ? splitPage(link.slice(scheme.length))
    : undefined;
}

/** Splits a link into the path of a page and its anchor. */
export function splitPage(typed: string): {
  readonly path: string;
  readonly anchor?: string;
} {
  const [path = '', anchor] = typed.split('#');
  return {path, ...(anchor !== undefined && {anchor})};
}
