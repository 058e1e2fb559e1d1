import fs from 'node:fs';
import path from 'node:path';

/** What leads from a page of the sources to addresses of the site. */
export interface LinkContext {
  /** Absolute path of the file with the link. */
  readonly file: string;
  /** Absolute. */
  readonly siteDir: string;
  /** The URL of the site without its base URL. */
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly pageUrl: string;
  /** The permalink of a page by its absolute path. */
  readonly findPermalink: (file: string) => string | undefined;
  /** The path in the site of an image or another file, from `/`. */
  readonly findAsset: (file: string) => string | undefined;
}

/**
 * The absolute URL of a link in Markdown. Undefined if it leads out of the site,
 * or to a part of its page, and for files without an address.
 */
export function toSiteUrl(
  link: string,
  context: LinkContext,
): string | undefined {
  const {file, siteDir, siteUrl, baseUrl, pageUrl} = context;
  if (link.startsWith('pathname://')) {
    return joinUrl(siteUrl, link.slice('pathname://'.length));
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(link)) {
    return undefined;
  }
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const decoded = decodeLink(pathname);
  const target = decoded.startsWith('@site/')
    ? path.join(siteDir, decoded.slice('@site/'.length))
    : decoded.startsWith('/')
      ? path.join(siteDir, decoded)
      : path.join(path.dirname(file), decoded);
  const permalink = context.findPermalink(target);
  if (permalink !== undefined) {
    return joinUrl(siteUrl, permalink) + rest;
  }
  if (pathname.startsWith('/')) {
    return joinUrl(siteUrl, baseUrl + pathname.slice(1)) + rest;
  }
  if (isFile(target)) {
    const asset = context.findAsset(target);
    return asset === undefined ? undefined : joinUrl(siteUrl, asset) + rest;
  }
  // Docusaurus reports links to Markdown that lead nowhere.
  return decoded.startsWith('@site/') || /\.mdx?$/.test(decoded)
    ? undefined
    : joinUrl(pageUrl, link);
}

/** The absolute URL of what has an address, as the data of a page has it. */
export function toAbsolute(link: string, pageUrl: string): string {
  return URL.canParse(link, pageUrl) ? new URL(link, pageUrl).href : link;
}

/**
 * Finds the copies of files in a built site, which have names with hashes: a file
 * of that name and size.
 *
 * @param outDir - Absolute.
 */
export function createAssetFinder(
  outDir: string,
  baseUrl: string,
): LinkContext['findAsset'] {
  const names = new Map<string, readonly string[]>();
  const list = (folder: string) => {
    const known = names.get(folder) ?? listAssets(path.join(outDir, folder));
    names.set(folder, known);
    return known;
  };
  return (file) => {
    const {name, ext} = path.parse(file);
    for (const folder of ['assets/images', 'assets/files', 'assets/medias']) {
      const found = list(folder).find(
        (each) =>
          each.startsWith(`${name}-`) &&
          each.endsWith(ext) &&
          hasSameContent(path.join(outDir, folder, each), file),
      );
      if (found !== undefined) {
        return `${baseUrl}${folder}/${encodeURIComponent(found)}`;
      }
    }
    return undefined;
  };
}

function hasSameContent(a: string, b: string): boolean {
  return (
    fs.statSync(a).size === fs.statSync(b).size &&
    fs.readFileSync(a).equals(fs.readFileSync(b))
  );
}

function listAssets(folder: string): readonly string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

function isFile(file: string): boolean {
  return fs.statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
}

function joinUrl(base: string, address: string): string {
  return toAbsolute(address, base);
}

function decodeLink(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
