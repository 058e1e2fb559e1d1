import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Limits} from '../dataset/limits.js';
import type {Roots} from '../dataset/read.js';
import type {PluginOptions} from '../options.js';
import {OptionsError} from '../problems/optionsError.js';
import type {LanguageOptions} from '../values/language.js';
import type {DrawOptions, PictureOptions} from '../pictures/draw.js';
import {translateWords} from './themeMessages.js';
import {findContentFolders, type ContentFolder} from './unreadDirectives.js';
import {findTranslations, type Translation} from './translations.js';
import {findVersions, type DocsVersion} from './versions.js';

export function toDrawOptions(
  siteDir: string,
  {diagrams, diagramTimeLimit}: PluginOptions,
): DrawOptions {
  return {
    diagrams,
    timeLimit: diagramTimeLimit,
    // Bundlers cache here too, and build services preserve it between builds.
    cacheFolder: path.join(
      siteDir,
      'node_modules/.cache/docusaurus-plugin-comparison',
    ),
  };
}

/** What other rooms need from the site. */
export interface SiteContext {
  /** Absolute; the site itself comes first. */
  readonly roots: Roots;
  readonly exclude: readonly string[];
  readonly limits: Limits;
  /** The folders that locales translate; undefined if there are none. */
  readonly translations?: readonly Translation[];
  /** The versions of each docs plugin; undefined if there are none. */
  readonly versions?: readonly (readonly DocsVersion[])[];
  /** Absolute; the folder `static` of the site if omitted. */
  readonly staticFolders?: readonly string[];
  /** What claims do that fail, or that are open; the defaults if omitted. */
  readonly claims?: Pick<PluginOptions, 'onFailedClaims' | 'onOpenClaims'> &
    Partial<Pick<PluginOptions, 'suggestClaims'>>;
  /** The folders of the content plugins in the config; undefined if unknown. */
  readonly contentFolders?: readonly ContentFolder[];
}

/** The language in which the pages of a site show datasets. */
export interface SiteLanguage {
  readonly language: LanguageOptions;
}

/** A site that can be read as it is in another folder. */
export interface MovableSite {
  /**
   * The same config for a copy of the site, such as its files at a commit.
   *
   * @param siteDir - Absolute.
   */
  readonly at: (siteDir: string) => SiteContext;
}

function findTag({i18n}: Pick<LoadContext, 'i18n'>): string {
  const {currentLocale, localeConfigs} = i18n;
  return localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
}

export function toSite(
  context: Pick<
    LoadContext,
    'siteDir' | 'siteConfig' | 'i18n' | 'codeTranslations'
  >,
  options: PluginOptions,
): SiteContext & SiteLanguage & PictureOptions & MovableSite {
  const {siteDir, siteConfig} = context;
  const otherRoots = options.roots.map((root) => {
    const folder = path.resolve(siteDir, root);
    if (!fs.statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
      throw new OptionsError(
        `The folder ${JSON.stringify(root)} in the option "roots" of docusaurus-plugin-comparison does not exist. Fix the path, which starts at the site, or remove it.`,
      );
    }
    return folder;
  });
  return {
    roots: [siteDir, ...otherRoots],
    exclude: options.exclude,
    limits: options.limits,
    draw: toDrawOptions(siteDir, options),
    words: translateWords(context),
    language: {tag: findTag(context), figures: options.figures},
    translations: findTranslations(context),
    versions: findVersions(context),
    staticFolders: siteConfig.staticDirectories.map((folder) =>
      path.resolve(siteDir, folder),
    ),
    claims: {
      onFailedClaims: options.onFailedClaims,
      onOpenClaims: options.onOpenClaims,
      suggestClaims: options.suggestClaims,
    },
    contentFolders: findContentFolders(context),
    at: (folder) =>
      toSite(
        {...context, siteDir: folder},
        // A copy may lack a folder that the site has now.
        {
          ...options,
          roots: options.roots.filter((root) =>
            fs.existsSync(path.resolve(folder, root)),
          ),
        },
      ),
  };
}
