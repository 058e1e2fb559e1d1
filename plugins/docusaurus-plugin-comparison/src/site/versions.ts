import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Loaded} from '../dataset/loaded.js';
import {pathWithin} from '../dataset/pathWithin.js';
import type {Dataset} from '../model/index.js';
import type {Versions} from '../views/view.js';
import {listContentPlugins} from './contentPlugins.js';
import type {SiteContext} from './site.js';
import {foldersOf, originalOf} from './translations.js';

/** A version of the docs of one plugin, and the folder with its pages. */
export interface DocsVersion {
  /** Undefined for the pages that are still written. */
  readonly version: string | undefined;
  /** Absolute. */
  readonly folder: string;
}

/** The versions of each docs plugin of a site. */
export function findVersions({
  siteDir,
  siteConfig,
}: Pick<
  LoadContext,
  'siteDir' | 'siteConfig'
>): readonly (readonly DocsVersion[])[] {
  return listContentPlugins(siteConfig)
    .filter(({kind}) => kind === 'docs')
    .map((plugin) =>
      foldersOf(plugin, siteDir).map(({original, version}) => ({
        version,
        folder: path.resolve(siteDir, original),
      })),
    );
}

/** The version of the docs with a file; undefined for the newest pages, and elsewhere. */
export function findDocsVersion(
  file: string,
  versions: readonly (readonly DocsVersion[])[],
): string | undefined {
  return versions
    .flat()
    .find(({folder}) => pathWithin(folder, file) !== undefined)?.version;
}

/** The same file in its version of the docs and in all earlier ones, newest first. */
export function listSameInVersions(
  file: string,
  versions: readonly (readonly DocsVersion[])[],
): readonly (Pick<DocsVersion, 'version'> & {readonly file: string})[] {
  for (const docs of versions) {
    const own = docs.findIndex(
      ({folder}) => pathWithin(folder, file) !== undefined,
    );
    const rest = pathWithin(docs[own]?.folder ?? '', file);
    if (own !== -1 && rest !== undefined) {
      return docs.slice(own).map(({version, folder}) => ({
        version,
        file: path.join(folder, rest),
      }));
    }
  }
  return [];
}

/** Where a file of the docs is in other versions. */
interface VersionedFile {
  /** The version of the file itself, if it has one. */
  readonly own: string | undefined;
  /** The paths of the same file by version, whether it is there or not. */
  readonly others: readonly (readonly [version: string, file: string])[];
}

type Load = (file: string) => Promise<Loaded | undefined>;

/**
 * The versions of a dataset that are there and valid.
 *
 * @param loadOriginal - Loads a dataset without its translation; if omitted,
 *   the result has no originals.
 */
export async function loadVersions(
  file: string,
  site: Pick<SiteContext, 'versions' | 'translations'>,
  load: Load,
  loadOriginal?: Load,
): Promise<Versions> {
  const {own, others} = findInVersions(file, site);
  const loadAll = async (loadOne: Load) => {
    const loaded = await Promise.all(
      others.map(
        async ([version, path]) => [version, await loadOne(path)] as const,
      ),
    );
    return new Map(loaded.flatMap(toVersion));
  };
  if (!loadOriginal) {
    return {own, others: await loadAll(load)};
  }
  const {translations = []} = site;
  const original = await loadOriginal(originalOf(file, translations) ?? file);
  return {
    own,
    others: await loadAll(load),
    originals: {
      own: original && 'dataset' in original ? original.dataset : undefined,
      others: await loadAll(loadOriginal),
    },
  };
}

/** The same of datasets that are loaded. */
export function selectVersions(
  file: string,
  site: Pick<SiteContext, 'versions' | 'translations'>,
  datasets: ReadonlyMap<string, Loaded>,
): Versions {
  const {own, others} = findInVersions(file, site);
  const loaded = others.map(
    ([version, path]) => [version, datasets.get(path)] as const,
  );
  return {own, others: new Map(loaded.flatMap(toVersion))};
}

function toVersion([version, loaded]: readonly [
  string,
  Loaded | undefined,
]): readonly (readonly [string, Dataset])[] {
  return loaded && 'dataset' in loaded ? [[version, loaded.dataset]] : [];
}

/** The folders of the version with a file, and of another version. */
export function findVersionFolders(
  file: string,
  version: string,
  {
    versions = [],
    translations = [],
  }: Pick<SiteContext, 'versions' | 'translations'>,
): {readonly own: string; readonly other: string} | undefined {
  const original = originalOf(file, translations) ?? file;
  return versions.flatMap((docs) => {
    const own = docs.find(({folder}) => pathWithin(folder, original));
    const other = docs.find((each) => each.version === version);
    return own && other ? [{own: own.folder, other: other.folder}] : [];
  })[0];
}

function findInVersions(
  file: string,
  {
    versions = [],
    translations = [],
  }: Pick<SiteContext, 'versions' | 'translations'>,
): VersionedFile {
  const original = originalOf(file, translations) ?? file;
  for (const docs of versions) {
    for (const {version: own, folder} of docs) {
      const rest = pathWithin(folder, original);
      if (rest !== undefined) {
        const others = docs.flatMap((each) =>
          each.version === undefined || each.version === own
            ? []
            : [[each.version, path.join(each.folder, rest)] as const],
        );
        return {own, others};
      }
    }
  }
  return {own: undefined, others: []};
}
