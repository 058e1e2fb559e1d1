import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getEditUrl, normalizeUrl} from '@docusaurus/utils';
import {listContentPlugins, type ContentPlugin} from './contentPlugins.js';
import {displayPath} from '../dataset/read.js';
import {pathWithin} from '../dataset/pathWithin.js';
import {foldersOf} from './translations.js';

/** Where files of data are edited, by their paths relative to the site. */
export type EditUrls = Readonly<Record<string, string>>;

/** The file, among what Docusaurus generates, that holds them. */
export const editUrlsFile = 'edit-urls.json';

/**
 * Finds where each file is edited, by the `editUrl` of the docs plugin in whose
 * folder it stands; a file without one is left out. `files` are absolute.
 */
export function findEditUrls(
  files: Iterable<string>,
  {siteDir, siteConfig, i18n}: LoadContext,
): EditUrls {
  const folders = listContentPlugins(siteConfig).flatMap((plugin) =>
    foldersOf(plugin, siteDir).map(({original, inLocale}) => ({
      plugin,
      folder: path.resolve(siteDir, original),
      version: (inLocale[0] ?? '').replace(/^version-/, ''),
    })),
  );
  return Object.fromEntries(
    [...files].flatMap((file) => {
      const found = folders.find(
        ({folder}) => pathWithin(folder, file) !== undefined,
      );
      const url = found && editUrlOf(file, found, siteDir, i18n.currentLocale);
      return url ? [[displayPath(file, [siteDir]), url] as const] : [];
    }),
  );
}

interface DocsFolder {
  readonly plugin: ContentPlugin;
  /** Absolute. */
  readonly folder: string;
  readonly version: string;
}

/** As Docusaurus makes the address at which a page of docs is edited. */
function editUrlOf(
  file: string,
  {plugin: {editUrl, editsCurrentVersion}, folder, version}: DocsFolder,
  siteDir: string,
  locale: string,
): string | undefined {
  const docPath = displayPath(file, [folder]);
  const versionDocsDirPath = displayPath(folder, [siteDir]);
  if (typeof editUrl === 'function') {
    // A file of data has no page of its own.
    const page = {version, versionDocsDirPath, docPath, permalink: '', locale};
    const url: unknown = editUrl(page);
    return typeof url === 'string' ? url : undefined;
  }
  // What is edited in place of an old version has other values and lines.
  const isOther = editsCurrentVersion && version !== 'current';
  return typeof editUrl === 'string' && !isOther
    ? getEditUrl(docPath, normalizeUrl([editUrl, versionDocsDirPath]))
    : undefined;
}

/** Reads what the plugin has written before the pages are bundled. */
export function readEditUrls(file: string): EditUrls {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as EditUrls;
}

/**
 * Where a file is read with its lines numbered: GitHub and GitLab lead to a line
 * by `#L110` there, and not where the file is edited.
 */
export function toBlobUrl(editUrl: string): string {
  return editUrl.replace(
    /^(https?:\/\/[^/]+(?:\/[^/]+){2,}?)\/(?:edit|tree)\//,
    '$1/blob/',
  );
}
