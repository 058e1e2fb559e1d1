import path from 'node:path';

const datasetPath = /^(?:\.{1,2}|@site)\/[^?!#\0\\]*\.comparison\.ya?ml$/;

/**
 * The absolute path that an embed means: relative to its page, or to the site
 * with `@site/` where the site's folder is given. Undefined for a path that is
 * neither, or no dataset's.
 */
export function resolveData(
  data: string,
  pagePath: string,
  siteDir?: string,
): string | undefined {
  const typed = normalizeData(data);
  if (!datasetPath.test(typed)) {
    return undefined;
  }
  if (!typed.startsWith('@site/')) {
    return path.join(path.dirname(pagePath), typed);
  }
  return siteDir && path.join(siteDir, typed.slice('@site/'.length));
}

/** A bare file name means a file beside the page. */
export function normalizeData(data: string): string {
  return /^[a-z0-9_-]/i.test(data) ? `./${data}` : data;
}
