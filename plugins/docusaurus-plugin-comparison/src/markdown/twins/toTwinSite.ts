import type {LoadContext} from '@docusaurus/types';
import type {EmbedSources} from './layOutEmbed.js';
import {createAssetFinder} from './links.js';
import type {TwinSite} from './preparePage.js';
import {createSay} from './words.js';

/**
 * What pages are printed with.
 *
 * @param outDir - Absolute path of the built site.
 */
export function toTwinSite(
  context: Pick<LoadContext, 'siteConfig' | 'i18n' | 'codeTranslations'>,
  sources: Omit<EmbedSources, 'locale'>,
  outDir: string,
): TwinSite {
  const {siteConfig, i18n} = context;
  const {title, tagline, url, baseUrl, markdown} = siteConfig;
  return {
    ...sources,
    locale: i18n.currentLocale,
    say: createSay(context),
    format: {
      format: markdown.format,
      hasBareTitles: markdown.mdx1Compat.admonitions,
    },
    siteTitle: title,
    tagline,
    siteUrl: url,
    baseUrl,
    findAsset: createAssetFinder(outDir, baseUrl),
  };
}
