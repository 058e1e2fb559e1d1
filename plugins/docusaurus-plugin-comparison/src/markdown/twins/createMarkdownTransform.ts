import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {validateOptions, type Options} from '../../options.js';
import {optionsOf, ownPackage} from '../../site/contentPlugins.js';
import {createDatasets} from '../../site/datasets.js';
import {createPages} from '../../site/pages.js';
import {permalinksFile, readPermalinks} from '../../site/permalinks.js';
import {toSite} from '../../site/site.js';
import {findInstance} from '../instances.js';
import {createAddressFinder} from './layOutEmbed.js';
import {preparePage} from './preparePage.js';
import {toTwinSite} from './toTwinSite.js';

/**
 * Prints the source of a page with everything that it shows of datasets. The
 * front matter stays.
 *
 * @param text - The source, or the part of it after the front matter.
 * @param file - The absolute path of the page.
 */
export type MarkdownTransform = (text: string, file: string) => Promise<string>;

/**
 * Makes a function that prints pages as Markdown, for plugins that read their
 * sources. Call that function in `postBuild`, when the addresses of pages and
 * their images are known.
 *
 * @param context - What Docusaurus passes to a plugin.
 */
export function createMarkdownTransform(
  context: LoadContext,
): MarkdownTransform {
  const {siteConfig, generatedFilesDir, outDir, i18n} = context;
  const entry = findInstance(siteConfig.plugins, {});
  const options = validateOptions({options: optionsOf(entry) as Options});
  const site = toSite(context, options);
  const datasets = createDatasets(site, i18n.currentLocale);
  const pages = createPages();
  const permalinksPath = path.join(
    generatedFilesDir,
    ownPackage,
    options.id ?? 'default',
    permalinksFile,
  );
  return async (text, file) => {
    const permalinks = readPermalinks(permalinksPath);
    const sources = {site, datasets, pages, permalinks};
    const permalink = createAddressFinder(sources)(file) ?? siteConfig.baseUrl;
    const [frontMatter = ''] =
      /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
    const page = await preparePage(
      {file, permalink},
      toTwinSite(context, sources, outDir),
      text,
    );
    return page
      ? [frontMatter, frontMatter && '\n', ...page.chunks].join('')
      : text;
  };
}
