import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getEditUrl, normalizeUrl} from '@docusaurus/utils';
import {listContentPlugins, type ContentPlugin} from './contentPlugins.js';
import {displayPath} from '../dataset/read.js';
import {pathWithin} from '../dataset/pathWithin.js';
import {foldersOf} from './translations.js';

/** The edit URLs of data files, by their paths relative to the site. */
export type EditUrls = Readonly<Record<string, string>>;

/** The name of the generated file that contains them. */
export const editUrlsFile = 'edit-urls.json';

/**
 * Finds the edit URL of each file, from the option `editUrl` of the docs plugin
 * whose folder contains it. Files without one are omitted.
 *
 * @param files - Absolute paths.
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

/** Makes an edit URL like Docusaurus does for pages of docs. */
function editUrlOf(
  file: string,
  {plugin: {editUrl, editsCurrentVersion}, folder, version}: DocsFolder,
  siteDir: string,
  locale: string,
): string | undefined {
  const docPath = displayPath(file, [folder]);
  const versionDocsDirPath = displayPath(folder, [siteDir]);
  if (typeof editUrl === 'function') {
    // A data file is not a page, so it has no permalink.
    const page = {version, versionDocsDirPath, docPath, permalink: '', locale};
    const url: unknown = editUrl(page);
    return typeof url === 'string' ? url : undefined;
  }
  // The current version has other values and lines than an old one.
  const isOther = editsCurrentVersion && version !== 'current';
  return typeof editUrl === 'string' && !isOther
    ? getEditUrl(docPath, normalizeUrl([editUrl, versionDocsDirPath]))
    : undefined;
}

/** Reads the file that the plugin writes before bundling. */
export function readEditUrls(file: string): EditUrls {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as EditUrls;
}

/**
 * The URL at which GitHub and GitLab show a file with numbered lines. Anchors
 * such as `#L110` work there, but not at edit URLs.
 */
export function toBlobUrl(editUrl: string): string {
  return editUrl.replace(
    /^(https?:\/\/[^/]+(?:\/[^/]+){2,}?)\/(?:edit|tree)\//,
    '$1/blob/',
  );
}
