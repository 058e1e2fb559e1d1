import {createRequire} from 'node:module';
import type {AllContent} from '@docusaurus/types';
import type * as UtilsCommon from '@docusaurus/utils-common';
import {
  permalinkOf,
  findPermalinks,
  readPermalinks,
} from '../../src/site/permalinks.js';
import {makeFolder} from '../support/folder.js';

const {applyTrailingSlash} = createRequire(import.meta.url)(
  '@docusaurus/utils-common',
) as typeof UtilsCommon;

const dir = '/site';
const siteConfig = {baseUrl: '/', trailingSlash: undefined};
const inGerman = {
  locale: 'de',
  original: '/site/docs',
  translated: '/site/i18n/de/docusaurus-plugin-content-docs/current',
};

function page(source: string, permalink: string) {
  return {source: `@site/${source}`, permalink};
}

function find(
  content: AllContent,
  translations = [inGerman],
  config: {baseUrl: string; trailingSlash: boolean | undefined} = siteConfig,
) {
  const context = {siteDir: dir, siteConfig: config};
  return findPermalinks(content, context, translations);
}

describe('findPermalinks(content, context, translations)', () => {
  it('finds the docs of all instances and versions', () => {
    const version = (...docs: readonly object[]) => ({docs});

    expect(
      find({
        'docusaurus-plugin-content-docs': {
          default: {
            loadedVersions: [
              version(page('docs/a.mdx', '/docs/next/a')),
              version(page('versioned_docs/version-1.0/a.mdx', '/docs/a')),
            ],
          },
          api: {loadedVersions: [version(page('api/b.md', '/api/b'))]},
        },
      }),
    ).toEqual({
      'docs/a.mdx': '/docs/next/a',
      'versioned_docs/version-1.0/a.mdx': '/docs/a',
      'api/b.md': '/api/b',
    });
  });

  it('finds blog posts and pages', () => {
    expect(
      find({
        'docusaurus-plugin-content-blog': {
          default: {
            blogPosts: [
              {id: 'p', metadata: page('blog/2026-01-02-p.md', '/blog/p')},
            ],
          },
        },
        'docusaurus-plugin-content-pages': {
          default: [
            {type: 'mdx', ...page('src/pages/about.md', '/about')},
            {type: 'jsx', ...page('src/pages/index.tsx', '/')},
          ],
        },
      }),
    ).toEqual({
      'blog/2026-01-02-p.md': '/blog/p',
      'src/pages/about.md': '/about',
      'src/pages/index.tsx': '/',
    });
  });

  it('lets a link name the page next to the dataset in every language', () => {
    const source = 'i18n/de/docusaurus-plugin-content-docs/current/a.mdx';
    const content = {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [{docs: [page(source, '/de/docs/a')]}],
        },
      },
    };

    expect(find(content)).toEqual({
      [source]: '/de/docs/a',
      'docs/a.mdx': '/de/docs/a',
    });
    expect(find(content, [])).toEqual({[source]: '/de/docs/a'});
  });

  it.each(
    [true, false, undefined].flatMap((trailingSlash) =>
      ['/', '/base/'].map((baseUrl) => ({trailingSlash, baseUrl})),
    ),
  )('ends them as Docusaurus does, with %j', (config) => {
    const permalinks = ['/', '/base/', '/base/about', '/base/deep/about/'];
    const pages = permalinks.map((permalink) =>
      page(`src/pages${permalink}index.md`, permalink),
    );
    const content = {'docusaurus-plugin-content-pages': {default: pages}};

    expect(Object.values(find(content, [], config))).toEqual(
      permalinks.map((permalink) => applyTrailingSlash(permalink, config)),
    );
  });

  it('passes over plugins that have no content, and those it does not know', () => {
    expect(
      find({
        'docusaurus-plugin-content-docs': {default: undefined},
        'docusaurus-plugin-content-blog': {},
        'docusaurus-plugin-content-pages': {default: null},
        'docusaurus-plugin-other': {default: [page('x.md', '/x')]},
      }),
    ).toEqual({});
  });
});

describe('permalinkOf(file, siteDir, addresses)', () => {
  const addresses = {'docs/a.mdx': '/docs/a', '../news/b.md': '/news/b'};

  it.each([
    ['/site/docs/a.mdx', '/docs/a'],
    ['/site/docs/deep/../a.mdx', '/docs/a'],
    ['/news/b.md', '/news/b'],
    ['/site/docs/b.mdx', undefined],
    ['/site/constructor', undefined],
    ['/site/__proto__', undefined],
  ])('of %s is %s', (file, address) => {
    expect(permalinkOf(file, dir, addresses)).toBe(address);
  });
});

describe('readAddresses(file)', () => {
  const folder = makeFolder({'permalinks.json': '{"docs/a.mdx": "/docs/a"}'});

  it('reads what was written, and nothing where nothing was', () => {
    expect(readPermalinks(folder.at('permalinks.json'))).toEqual({
      'docs/a.mdx': '/docs/a',
    });
    expect(readPermalinks(folder.at('gone.json'))).toEqual({});
  });
});
