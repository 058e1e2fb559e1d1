import {defaultLimits} from '../../../src/dataset/limits.js';
import {createDatasets} from '../../../src/site/datasets.js';
import {createPages} from '../../../src/site/pages.js';
import type {Permalinks} from '../../../src/site/permalinks.js';
import type {Chunks} from '../../../src/markdown/twins/chunks.js';
import type {TwinSite} from '../../../src/markdown/twins/preparePage.js';
import {createSay} from '../../../src/markdown/twins/words.js';

/** A site that is one folder, in English. */
export function twinSite(
  dir: string,
  permalinks: Permalinks = {},
  others: Partial<TwinSite> = {},
): TwinSite {
  const site = {
    roots: [dir] as const,
    exclude: [],
    limits: defaultLimits,
    language: {tag: 'en', figures: 'localized'} as const,
    words: {},
  };
  return {
    site,
    locale: 'en',
    datasets: createDatasets(site, 'en'),
    pages: createPages(),
    permalinks,
    say: createSay({
      i18n: {currentLocale: 'en'} as never,
      codeTranslations: {},
    }),
    format: {format: 'mdx', hasBareTitles: false},
    siteTitle: 'Test',
    tagline: '',
    siteUrl: 'https://example.com',
    baseUrl: '/base/',
    findAsset: () => undefined,
    ...others,
  };
}

export function joinChunks(chunks: Chunks): string {
  return [...chunks].join('');
}
