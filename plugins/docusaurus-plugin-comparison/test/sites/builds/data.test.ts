import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {DatasetJson} from '../../../src/site/publish/datasetJson.js';
import {findXmlErrors} from '../../site/outputs/findXmlErrors.js';
import {findStructuredDataErrors} from '../../site/outputs/structuredDataSchema.js';
import {
  findPackageErrors,
  findSchemaErrors,
} from '../../site/publish/publishedSchema.js';
import {makeSite, type Site} from '../../support/site.js';

const fixture = fileURLToPath(new URL('fixtures/data', import.meta.url));

function listData(site: Site, folder: string): readonly string[] {
  const data = path.join(site.dir, folder);
  return fs.existsSync(data)
    ? fs
        .readdirSync(data, {recursive: true, encoding: 'utf8'})
        .map((file) => file.split(path.sep).join('/'))
        .filter((file) => /(?<!csl)\.json|\.csv/.test(file))
        .sort()
    : [];
}

const files = [
  'blog/post.csv',
  'blog/post.json',
  'datapackage.json',
  'dataset-1.schema.json',
  'docs/1.0/engines.csv',
  'docs/1.0/engines.json',
  'docs/current/engines.csv',
  'docs/current/engines.json',
  'docs/current/intro/kinds.csv',
  'docs/current/intro/kinds.json',
  'docs/current/parts/parts.csv',
  'docs/current/parts/parts.json',
  'site/src/data/sizes.csv',
  'site/src/data/sizes.json',
];

/** The files with data to which the head of a page links. */
function linksOf(html: string): readonly string[] {
  const head = html.slice(0, html.indexOf('<body'));
  return [...head.matchAll(/<link rel="alternate" [^>]*href="([^"]*)">/g)].map(
    ([, href = '']) => href,
  );
}

describe('the data of a built site', () => {
  let site: Site;
  const read = (file: string) =>
    JSON.parse(site.read(`build/${file}`)) as DatasetJson;

  beforeAll(async () => {
    site = makeSite(fixture);
    const {code, output} = await site.build();
    expect({code, output}).toEqual({code: 0, output});
  });

  afterAll(() => site.remove());

  it('is there for each dataset that a published page shows, in each locale', () => {
    expect(listData(site, 'build/data')).toEqual(files);
    expect(listData(site, 'build/de/data')).toEqual(files);
  });

  it('has nothing of drafts, unlisted pages and datasets that no page shows', () => {
    const published = listData(site, 'build/data')
      .filter((file) => !file.includes('schema'))
      .map((file) => site.read(`build/data/${file}`))
      .join('\n');

    expect(published).not.toMatch(/Secret|unlisted|draft|Not shown/);
    expect(linksOf(site.read('build/docs/unlisted/index.html'))).toEqual([]);
  });

  it.each(files.filter((file) => /\/.*json$/.test(file)))(
    'follows the published schema in %s',
    (file) => {
      for (const folder of ['data', 'de/data']) {
        const json = read(`${folder}/${file}`);
        expect(findSchemaErrors(json)).toEqual([]);
        expect(json.url).toBe(
          `https://example.com/base/${folder}/${file.replace(/ /g, '%20')}`,
        );
        expect(json.$schema).toBe(
          `https://example.com/base/${folder}/dataset-1.schema.json`,
        );
      }
    },
  );

  it('names its schema by its address', () => {
    expect(read('data/dataset-1.schema.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.com/base/data/dataset-1.schema.json',
    });
  });

  it('is listed in a valid Data Package', () => {
    const list = read('data/datapackage.json') as unknown as {
      readonly resources: readonly {readonly path: string}[];
    };

    expect(findPackageErrors(list)).toEqual([]);
    expect(list.resources.map((each) => each.path).sort()).toEqual(
      files.filter((file) => file.includes('/')),
    );
    expect(list).toMatchObject({
      resources: expect.arrayContaining([
        expect.objectContaining({
          path: 'docs/current/engines.csv',
          title: 'Engines',
          licenses: [
            {
              path: 'https://creativecommons.org/licenses/by/4.0/',
              title: 'CC BY 4.0',
            },
          ],
        }),
        expect.objectContaining({
          path: 'docs/current/parts/parts.csv',
          licenses: [{name: 'CC-BY-4.0', title: 'CC-BY-4.0'}],
        }),
      ]),
    });
  });

  it('is in the language and of the version of the pages', () => {
    const memoryIn = (version: string) =>
      read(`data/docs/${version}/engines.json`).subjects[0]?.cells['memory'];

    expect(read('de/data/docs/current/engines.json')).toMatchObject({
      language: 'de',
      title: 'Maschinen',
      pages: ['https://example.com/base/de/docs/'],
    });
    expect(memoryIn('current')).toMatchObject({value: {low: 500_000_000}});
    expect(memoryIn('1.0')).toMatchObject({value: {low: 400_000_000}});
  });

  it('says where a page shows each cell, and nothing of cells in no table', () => {
    const html = site.read('build/docs/index.html').replaceAll('"', '');
    const {subjects} = read('data/docs/current/engines.json');
    const urls = subjects.flatMap(({cells}) =>
      Object.values(cells).map(({url = ''}) => url),
    );

    expect(urls).toHaveLength(10);
    expect(urls[0]).toBe('https://example.com/base/docs/#engines.slow.startup');
    for (const url of urls) {
      const [, name, subject] = /#(\w+)\.(\w+)\./.exec(url) ?? [];
      expect(html).toContain(` id=${name}.table`);
      expect(html).toContain(` id=${name}.subject:${subject}`);
    }
    expect(urls.filter((url) => url.includes('#all.'))).toHaveLength(8);
    expect(
      read('data/docs/1.0/engines.json').subjects[0]?.cells['memory'],
    ).not.toHaveProperty('url');
  });

  it('is named by tables of published pages, for downloads', () => {
    const named = (page: string) =>
      [
        ...site.read(`build/${page}`).matchAll(/data-published="?([^" >]+)/g),
      ].map(([, address]) => address);

    expect(named('de/docs/index.html')).toEqual(
      Array(2).fill('/base/de/data/docs/current/engines.json'),
    );
    expect(named('index.html')).toEqual([
      '/base/data/site/src/data/sizes.json',
    ]);
    expect(named('docs/unlisted/index.html')).toEqual([]);
  });

  it('is linked from each page that shows it', () => {
    const pages = {
      'docs/index.html': ['docs/current/engines', 'docs/current/intro/kinds'],
      'docs/with-part/index.html': ['docs/current/parts/parts'],
      'docs/1.0/index.html': ['docs/1.0/engines'],
      'blog/engines/index.html': ['blog/post'],
      'index.html': ['site/src/data/sizes'],
    };

    for (const [page, ids] of Object.entries(pages)) {
      for (const prefix of ['', 'de/']) {
        expect(linksOf(site.read(`build/${prefix}${page}`))).toEqual(
          ids.flatMap((id) => [
            ...['json', 'csv'].map(
              (ending) => `/base/${prefix}data/${id}.${ending}`,
            ),
            ...(id === 'docs/current/engines'
              ? [`/base/${prefix}data/docs/engines.atom`]
              : []),
          ]),
        );
      }
    }
  });

  it.each([
    [
      'docs/index.html',
      /^Compares 2 items by 5 criteria; data of June 2026\.$/,
    ],
    ['docs/with-part/index.html', /^Compares 2 items by Size\.$/],
    ['about/index.html', /^Compares 2 items by Size\.$/],
    ['blog/engines/index.html', /^A post$/],
    ['docs/1.0/index.html', /^Memory of the slow engine: 400 MB\.$/],
    [
      'de/docs/index.html',
      /^Vergleicht 2 Einträge nach 5 Kriterien; .*: Juni 2026\.$/,
    ],
  ])('describes %s in its language', (page, description) => {
    const matching: unknown = expect.stringMatching(description);

    expect(descriptionsOf(site.read(`build/${page}`))).toEqual([
      matching,
      matching,
    ]);
  });

  it('says how to cite it and its sources, in files next to it', () => {
    const cite = (file: string) => site.read(`build/data/docs/${file}`);

    expect(cite('current/engines.cite.txt')).toBe(
      'The Engine Society, Engines, 2026. June 30, 2026. https://example.com/base/docs/\n',
    );
    expect(cite('1.0/engines.cite.txt')).toContain('Version 1.0');
    expect(cite('current/engines.bib')).toMatch(
      /^@misc\{engines,\n {2}title = \{\{Engines\}\},\n/,
    );
    expect(cite('current/engines.sources.bib').match(/^@misc/gm)).toHaveLength(
      2,
    );
    expect(JSON.parse(cite('current/engines.sources.csl.json'))).toMatchObject([
      {id: 'handbook', type: 'webpage'},
      {id: 'log', type: 'document', issued: {'date-parts': [[2026, 4]]}},
    ]);
    expect(
      fs.existsSync(
        path.join(site.dir, 'build/data/docs/current/intro/kinds.sources.bib'),
      ),
    ).toBe(false);
  });

  it('has a feed of its changes by version', () => {
    const feed = site.read('build/data/docs/engines.atom');

    expect(findXmlErrors(feed)).toEqual([]);
    expect(feed).toContain('<title>Engines: 1.0 → June 30, 2026</title>');
    expect(feed).toContain(
      'Slow engine · Memory: &lt;del&gt;400 MB&lt;/del&gt; → &lt;ins&gt;500 MB&lt;/ins&gt;',
    );
    expect(site.read('build/de/data/docs/engines.atom')).toContain(
      '<title>Maschinen</title>',
    );
    expect(listFeeds(site)).toEqual(['docs/engines.atom']);
  });

  it('is as new as its page says', () => {
    const datesOf = (page: string) =>
      [
        ...site
          .read(`build/${page}`)
          .matchAll(/<time [^>]*datetime="?([^" >]*)/gi),
      ].map(([, date]) => date);

    // A table has dates without a time.
    for (const page of ['docs/index.html', 'de/docs/with-part/index.html']) {
      expect(datesOf(page)).toContain('2026-06-30T00:00:00.000Z');
    }
  });

  it('is described to search engines once, on the page that shows it', () => {
    const [engines, ...others] = structuredDataOf(
      site.read('build/docs/index.html'),
    );

    expect(findStructuredDataErrors(engines)).toEqual([]);
    expect(engines).toMatchObject({
      '@id': 'https://example.com/base/data/docs/current/engines.json',
      url: 'https://example.com/base/docs/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: {name: 'The Engine Society'},
      dateModified: '2026-06-30',
    });
    expect(others).toEqual([expect.objectContaining({name: 'Kinds'})]);
    const pages = ['about', 'docs/with-part', 'docs/unlisted', 'docs/1.0'];
    expect(
      pages.map((page) => [
        page,
        structuredDataOf(site.read(`build/${page}/index.html`)).length,
      ]),
    ).toEqual(pages.map((page) => [page, page === 'docs/with-part' ? 1 : 0]));
  });
});

function listFeeds(site: Site): readonly string[] {
  return fs
    .readdirSync(path.join(site.dir, 'build/data'), {
      recursive: true,
      encoding: 'utf8',
    })
    .filter((file) => file.endsWith('.atom'));
}

/** The description of a page, for search engines and for social networks. */
function descriptionsOf(html: string): readonly string[] {
  return [
    ...html.matchAll(
      /<meta [^>]*(?:name|property)="?(?:og:)?description"? content="?([^">]*)/g,
    ),
  ].map(([, text = '']) => text);
}

/** What a page says to search engines about datasets. */
function structuredDataOf(html: string): readonly unknown[] {
  return [
    ...html.matchAll(
      /<script type="?application\/ld\+json"?[^>]*>(.*?)<\/script>/gs,
    ),
  ]
    .map(([, text = '']) => JSON.parse(text) as {readonly '@type': string})
    .filter((data) => data['@type'] === 'Dataset');
}

describe('the option publishData', () => {
  it('turns it off', async () => {
    const site = makeSite(fixture);
    const {code, output} = await site.build(['--locale', 'en'], {
      SITE_DATA: 'false',
    });

    expect({code, output}).toEqual({code: 0, output});
    expect(listData(site, 'build/data')).toEqual([]);
    expect(linksOf(site.read('build/docs/index.html'))).toEqual([]);
    site.remove();
  });
});
