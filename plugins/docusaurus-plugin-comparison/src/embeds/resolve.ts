import path from 'node:path';

const datasetPath = /^(?:\.{1,2}|@site)\/[^?!#\0\\]*\.comparison\.ya?ml$/;

/**
 * Resolves the path of a dataset, relative to its page, or with `@site/` to the
 * site. Undefined for other paths, and for `@site/` if `siteDir` is omitted.
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

/** Adds `./` to a path without prefix, which is relative to the page. */
export function normalizeData(data: string): string {
  return /^[a-z0-9_-]/i.test(data) ? `./${data}` : data;
}
