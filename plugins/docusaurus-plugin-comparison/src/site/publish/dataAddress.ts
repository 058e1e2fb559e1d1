import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {pathWithin} from '../../dataset/pathWithin.js';
import {listContentPlugins} from '../contentPlugins.js';
import {foldersOf} from '../translations.js';

/** A folder with datasets, and where in the folder of data they are published. */
export interface DataFolder {
  /** Absolute. */
  readonly folder: string;
  /** Such as `docs/1.0`, `docs-community/current`, `blog` or `site`. */
  readonly address: string;
}

/**
 * Where the datasets of a site are published: those of docs by version, those of
 * blogs and pages by plugin, and all others below `site`.
 *
 * @param roots - Absolute; the site itself comes first.
 */
export function findDataFolders(
  {siteDir, siteConfig}: Pick<LoadContext, 'siteDir' | 'siteConfig'>,
  roots: readonly string[],
): readonly DataFolder[] {
  const content = listContentPlugins(siteConfig).flatMap((plugin) =>
    foldersOf(plugin, siteDir).map(({original, version = 'current'}) => ({
      folder: path.resolve(siteDir, original),
      address: [
        plugin.id === 'default' ? plugin.kind : `${plugin.kind}-${plugin.id}`,
        ...(plugin.kind === 'docs' ? [version] : []),
      ].join('/'),
    })),
  );
  return [
    ...content,
    ...roots.map((folder, index) => ({
      folder,
      address: index === 0 ? 'site' : `root-${index}`,
    })),
  ];
}

/**
 * The address of a dataset in the folder of data, without an ending, such as
 * `docs/current/platforms/engines`; undefined outside of all folders.
 *
 * @param file - Absolute path of the dataset, not of its translation, or of the
 *   page with a table, whose ending stays: no folder next to it has its name.
 */
export function addressOfData(
  file: string,
  folders: readonly DataFolder[],
  exists: (file: string) => boolean = fs.existsSync,
): string | undefined {
  const [innermost] = folders
    .filter(({folder}) => pathWithin(folder, file) !== undefined)
    .sort((a, b) => b.folder.length - a.folder.length);
  if (!innermost) {
    return undefined;
  }
  const inFolder = path.relative(innermost.folder, file);
  const isSecond =
    file.endsWith('.comparison.yml') && exists(file.replace(/yml$/, 'yaml'));
  const name = inFolder.replace(/\.comparison\.ya?ml$/, isSecond ? '.yml' : '');
  return `${innermost.address}/${name.split(path.sep).join('/')}`;
}
