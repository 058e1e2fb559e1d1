import type {I18n, LoadContext} from '@docusaurus/types';
import {
  findTranslations,
  originalOf,
  translationOf,
} from '../../src/site/translations.js';
import {makeFolder} from '../support/folder.js';

const site = makeFolder({
  'versions.json': '["2.0", "1.0"]',
  'api_versions.json': '["v1"]',
  'broken_versions.json': '{',
  'object_versions.json': '{"a": 1}',
});

/** The folders from the site, as `LOCALE: ORIGINAL → TRANSLATED`. */
function find(
  config: Partial<LoadContext['siteConfig']>,
  locales: readonly string[] = ['de'],
  i18n: Partial<I18n> = {},
): readonly string[] {
  return findTranslations(contextOf(config, locales, i18n)).map(
    ({locale, original, translated}) =>
      `${locale}: ${fromSite(original)} → ${fromSite(translated)}`,
  );
}

describe('findTranslations({siteDir, siteConfig, i18n})', () => {
  it('finds each version of the docs, the blog and the pages', () => {
    expect(find({presets: ['classic']})).toEqual([
      'de: docs → i18n/de/docusaurus-plugin-content-docs/current',
      'de: versioned_docs/version-2.0 → i18n/de/docusaurus-plugin-content-docs/version-2.0',
      'de: versioned_docs/version-1.0 → i18n/de/docusaurus-plugin-content-docs/version-1.0',
      'de: blog → i18n/de/docusaurus-plugin-content-blog',
      'de: src/pages → i18n/de/docusaurus-plugin-content-pages',
    ]);
  });

  it('follows the path and id of each plugin', () => {
    expect(
      find({
        plugins: [
          ['@docusaurus/plugin-content-docs', {id: 'api', path: 'reference'}],
          ['@docusaurus/plugin-content-blog', {id: 'news', path: '../news'}],
          ['@docusaurus/plugin-content-pages', {id: 'two', path: 'pages'}],
        ],
      }),
    ).toEqual([
      'de: reference → i18n/de/docusaurus-plugin-content-docs-api/current',
      'de: api_versioned_docs/version-v1 → i18n/de/docusaurus-plugin-content-docs-api/version-v1',
      'de: ../news → i18n/de/docusaurus-plugin-content-blog-news',
      'de: pages → i18n/de/docusaurus-plugin-content-pages-two',
    ]);
  });

  it('has one version where no file lists several', () => {
    for (const id of ['none', 'broken', 'object']) {
      expect(find({plugins: [['content-docs', {id}]]})).toEqual([
        `de: docs → i18n/de/docusaurus-plugin-content-docs-${id}/current`,
      ]);
    }
  });

  it('finds them for each locale, in the folder that the site names', () => {
    const config = {plugins: ['content-pages']};
    const translated = 'docusaurus-plugin-content-pages';

    expect(find(config, ['en', 'de'])).toEqual([
      `en: src/pages → i18n/en/${translated}`,
      `de: src/pages → i18n/de/${translated}`,
    ]);
    expect(
      find(config, ['de'], {
        path: 'text/locales',
        localeConfigs: {
          de: {path: 'de-AT'},
        } as unknown as I18n['localeConfigs'],
      }),
    ).toEqual([`de: src/pages → text/locales/de-AT/${translated}`]);
  });

  it('finds none in a site without pages of its own', () => {
    expect(find({})).toEqual([]);
  });
});

const translations = findTranslations(
  contextOf({presets: ['classic']}, ['de', 'fr']),
);
const pairs = [
  ['docs/a/x.mdx', 'docusaurus-plugin-content-docs/current/a/x.mdx'],
  [
    'versioned_docs/version-1.0/x.mdx',
    'docusaurus-plugin-content-docs/version-1.0/x.mdx',
  ],
  ['blog/x.md', 'docusaurus-plugin-content-blog/x.md'],
  ['docs/..a/x.md', 'docusaurus-plugin-content-docs/current/..a/x.md'],
  ['src/pages/x.md', 'docusaurus-plugin-content-pages/x.md'],
];

describe('originalOf(file, translations)', () => {
  it.each(pairs)('is %s for i18n/LOCALE/%s', (original, translated) => {
    for (const locale of ['de', 'fr']) {
      const file = site.at(`i18n/${locale}/${translated}`);
      expect(originalOf(file, translations)).toBe(site.at(original));
    }
  });

  it.each([
    'docs/x.mdx',
    'i18n/it/docusaurus-plugin-content-docs/current/x.mdx',
    'i18n/de/docusaurus-plugin-content-docs/version-3.0/x.mdx',
    'i18n/de/docusaurus-plugin-content-docs/currently/x.mdx',
    '../x.mdx',
  ])('is none for %s', (file) => {
    expect(originalOf(site.at(file), translations)).toBeUndefined();
  });
});

describe('translationOf(file, translations)', () => {
  it.each(pairs)('of %s is i18n/de/%s', (original, translated) => {
    const own = translations.filter(({locale}) => locale === 'de');

    expect(translationOf(site.at(original), own)).toBe(
      site.at(`i18n/de/${translated}`),
    );
  });

  it.each(['docsy/x.mdx', 'static/x.mdx', '../docs/x.mdx'])(
    'of %s is none',
    (file) => {
      expect(translationOf(site.at(file), translations)).toBeUndefined();
    },
  );
});

function contextOf(
  config: Partial<LoadContext['siteConfig']>,
  locales: readonly string[],
  i18n: Partial<I18n> = {},
) {
  const siteConfig = {presets: [], plugins: [], ...config};
  const localeConfigs = Object.fromEntries(
    locales.map((locale) => [locale, {path: locale}]),
  );
  // Only these parts of a site are looked at.
  return {
    siteDir: site.dir,
    siteConfig,
    i18n: {path: 'i18n', locales, localeConfigs, ...i18n},
  } as unknown as LoadContext;
}

function fromSite(file: string): string {
  const [top] = site.dir.split(/[\\/](?=[^\\/]*$)/);
  return file.startsWith(`${site.dir}/`)
    ? file.slice(site.dir.length + 1)
    : file.replace(`${top}/`, '../');
}
