import {escapeHtml} from '../../views/escapeHtml.js';

/** A file with the same content as a page, or a part of it. */
export interface AlternateFile {
  readonly url: string;
  /** Its media type. */
  readonly type: string;
  readonly title: string;
}

/**
 * Adds links to the head of a page; undefined if it has no head.
 *
 * @param other - More HTML for the head.
 */
export function addLinks(
  html: string,
  files: readonly AlternateFile[],
  other = '',
): string | undefined {
  const end = html.search(/<\/head>|<body\b/i);
  if (end === -1) {
    return undefined;
  }
  const links = files.map(
    ({url, type, title}) =>
      `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(url)}">`,
  );
  return html.slice(0, end) + links.join('') + other + html.slice(end);
}
