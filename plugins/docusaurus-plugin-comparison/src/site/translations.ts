import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {getPluginI18nPath} from '@docusaurus/utils';
import {pathWithin} from '../dataset/pathWithin.js';
import {listContentPlugins, type ContentPlugin} from './contentPlugins.js';

/** A folder of pages and the folder with their translations for a locale. */
export interface Translation {
  readonly locale: string;
  /** Absolute. */
  readonly original: string;
  readonly translated: string;
}

/** Every folder of the site that a locale may translate. */
export function findTranslations({
  siteDir,
  siteConfig,
  i18n,
}: Pick<
  LoadContext,
  'siteDir' | 'siteConfig' | 'i18n'
>): readonly Translation[] {
  return listContentPlugins(siteConfig).flatMap((plugin) =>
    i18n.locales.flatMap((locale) => {
      const folder = i18n.localeConfigs[locale]?.path ?? locale;
      const localizationDir = path.resolve(siteDir, i18n.path, folder);
      return foldersOf(plugin, siteDir).map(({original, inLocale}) => ({
        locale,
        original: path.resolve(siteDir, original),
        translated: getPluginI18nPath({
          localizationDir,
          pluginName: `docusaurus-plugin-content-${plugin.kind}`,
          pluginId: plugin.id,
          subPaths: inLocale,
        }),
      }));
    }),
  );
}

interface Folder {
  /** Relative to the site. */
  readonly original: string;
  /** Its path segments in the plugin's folder of a locale. */
  readonly inLocale: string[];
  /** The version of its docs; undefined for the current one, and elsewhere. */
  readonly version?: string;
}

/** The folders of a content plugin; docs have one for each version. */
export function foldersOf(
  plugin: ContentPlugin,
  siteDir: string,
): readonly Folder[] {
  if (plugin.kind !== 'docs') {
    return [{original: plugin.path, inLocale: []}];
  }
  const prefix = plugin.id === 'default' ? '' : `${plugin.id}_`;
  const file = path.join(siteDir, `${prefix}versions.json`);
  return [
    {original: plugin.path, inLocale: ['current']},
    ...readVersions(file).map((version) => ({
      original: path.join(`${prefix}versioned_docs`, `version-${version}`),
      inLocale: [`version-${version}`],
      version,
    })),
  ];
}

function readVersions(file: string): readonly string[] {
  try {
    const versions: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Array.isArray(versions) ? versions.map(String) : [];
  } catch {
    // Most sites have one version. The docs plugin reports a broken file.
    return [];
  }
}

/** The path of the original of a translation; undefined for other files. */
export function originalOf(
  file: string,
  translations: readonly Translation[],
): string | undefined {
  for (const {original, translated} of translations) {
    const rest = pathWithin(translated, file);
    if (rest !== undefined) {
      return path.join(original, rest);
    }
  }
  return undefined;
}

/** The original of a dataset, if it is a translation of one of these; or itself. */
export function originalAmong(
  datasets: ReadonlyMap<string, unknown>,
  file: string,
  translations: readonly Translation[],
): string {
  const original = originalOf(file, translations);
  return original !== undefined && datasets.has(original) ? original : file;
}

/** A file and, if it is a translation, its original. */
export function withOriginal(
  file: string,
  translations: readonly Translation[],
): readonly string[] {
  return [file, originalOf(file, translations) ?? []].flat();
}

/** The path of the translation of a file, in the first folder that matches. */
export function translationOf(
  file: string,
  translations: readonly Translation[],
): string | undefined {
  for (const {original, translated} of translations) {
    const rest = pathWithin(original, file);
    if (rest !== undefined) {
      return path.join(translated, rest);
    }
  }
  return undefined;
}
