import {createFindPublished} from '../../../src/site/publish/findPublished.js';

const find = createFindPublished(
  {
    siteDir: '/site',
    siteConfig: {
      baseUrl: '/base/de/',
      presets: [['classic', {blog: {path: 'news'}}]],
      plugins: [],
    } as unknown as Parameters<typeof createFindPublished>[0]['siteConfig'],
  },
  {
    roots: ['/site'],
    translations: [
      {locale: 'de', original: '/site/docs', translated: '/site/i18n/de/docs'},
    ],
  },
  () => new Set(['/site/docs/unlisted.mdx']),
);

describe('findPublished(file, page)', () => {
  it.each([
    ['/site/docs/a b.comparison.yaml', '/base/de/data/docs/current/a%20b.json'],
    [
      '/site/i18n/de/docs/a.comparison.yaml',
      '/base/de/data/docs/current/a.json',
    ],
    ['/site/news/a.comparison.yaml', '/base/de/data/blog/a.json'],
  ])('is the path of %s in the site', (file, address) => {
    expect(find(file, '/site/docs/page.mdx')).toBe(address);
    expect(find(file, undefined)).toBe(address);
  });

  it('is nothing for an unlisted page', () => {
    expect(
      find('/site/docs/a.comparison.yaml', '/site/docs/unlisted.mdx'),
    ).toBeUndefined();
  });
});
