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
import {expectOutputs} from '../../support/fixtures.js';
import {makeSite, type Site} from '../../support/site.js';
import {readHtmlValues} from './readHtmlValues.js';
import {plainMarkdown, readMarkdownCells} from './readMarkdownCells.js';
import {readSvg} from '../../diagrams/readSvg.js';
import {readCardHead} from '../../../src/site/cards/cardTags.js';

const fixture = fileURLToPath(new URL('fixtures/data', import.meta.url));
const expected = fileURLToPath(new URL('expected', import.meta.url));

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
  'docs/current/intro.mdx/kinds.csv',
  'docs/current/intro.mdx/kinds.json',
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
  return [...head.matchAll(/<link rel="alternate" [^>]*href="([^"]*)">/g)]
    .map(([, href = '']) => href)
    .filter((href) => !href.endsWith('.md'));
}

let site: Site;
let built = '';

beforeAll(async () => {
  site = makeSite(fixture);
  const {code, output} = await site.build();
  expect({code, output}).toEqual({code: 0, output});
  built = output;
});

afterAll(() => site.remove());

describe('the data of a built site', () => {
  const read = (file: string) =>
    JSON.parse(site.read(`build/${file}`)) as DatasetJson;

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

    expect(named('de/docs/index.html')).toEqual([
      '/base/de/data/docs/current/engines.json',
      '/base/de/data/docs/current/engines.json',
      '/base/de/data/docs/current/intro/kinds.json',
    ]);
    expect(named('index.html')).toEqual([
      '/base/data/site/src/data/sizes.json',
    ]);
    expect(named('docs/unlisted/index.html')).toEqual([]);
  });

  it('is linked from each page that shows it', () => {
    const pages = {
      'docs/index.html': [
        'docs/current/engines',
        'docs/current/intro.mdx/kinds',
        'docs/current/intro/kinds',
      ],
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

  describe('as pictures', () => {
    const listAll = (folder: string, ending: RegExp) =>
      fs
        .readdirSync(path.join(site.dir, folder), {
          recursive: true,
          encoding: 'utf8',
        })
        .map((file) => file.split(path.sep).join('/'))
        .filter((file) => ending.test(file))
        .sort();
    /** The pictures to which a page links, or that it says how to show. */
    const picturesOf = (html: string) =>
      [
        ...html.matchAll(
          /(\/base\/(?:de\/)?data\/[^"&<> ]+-(?:light|dark)\.(?:svg|png))/g,
        ),
        ...html.matchAll(/data-shared="?([^" >]+)/g),
      ].map(([, address = '']) => address);

    it('are there for light and dark pages, in each locale', () => {
      const pictures = [
        'blog/post/table',
        'docs/current/engines/range-plot.startup',
        'docs/current/engines/table',
        'docs/current/intro/kinds/table',
        'docs/current/parts/parts/table',
        'site/src/data/sizes/table',
      ].flatMap((name) =>
        ['dark', 'light'].flatMap((theme) => [
          `${name}-${theme}.png`,
          `${name}-${theme}.svg`,
        ]),
      );

      for (const folder of ['build/data', 'build/de/data']) {
        const found = listAll(folder, /\.(?:svg|png)$/);
        const asked = found.filter((file) => !/\.[0-9a-f]{8}-/.test(file));
        expect(asked).toEqual(pictures);
        for (const file of found.filter((each) => each.endsWith('.svg'))) {
          const svg = site.read(`${folder}/${file}`);
          expect(readSvg(svg).at(-1)?.name).toBe('svg');
          expect(svg).not.toMatch(/var\(|<style|href=|<script>/);
        }
      }
      const svg = (locale: string) =>
        site.read(`build/${locale}data/docs/current/engines/table-light.svg`);
      expect(svg('')).toContain('Engines');
      expect(svg('de/')).toContain('Maschinen');
    });

    it('are those that pages name, and each is there', () => {
      const pages = listAll('build', /\.html$/);
      const named = pages.flatMap((page) =>
        picturesOf(site.read(`build/${page}`)),
      );

      expect(new Set(named).size).toBeGreaterThan(10);
      const alternatives = pages.flatMap((page) =>
        [...site.read(`build/${page}`).matchAll(/&lt;img alt="([^"]*)"/g)].map(
          ([, alt]) => alt,
        ),
      );
      expect(alternatives.length).toBeGreaterThan(0);
      expect(alternatives).not.toContain('');
      for (const address of named) {
        const file = address.replace(/^\/base\//, 'build/');
        const whole = /\.\w{3}$/.test(file) ? file : `${file}-light.svg`;
        expect([whole, fs.existsSync(path.join(site.dir, whole))]).toEqual([
          whole,
          true,
        ]);
      }
    });

    it('leave nothing of drafts and unlisted pages', () => {
      const files = [
        ...listAll('build/data', /\.(?:svg|png)$/),
        ...listAll('build/assets/cards', /./),
      ];
      const html = site.read('build/docs/unlisted/index.html');

      expect(files.join('\n')).not.toMatch(/unlisted|draft|unused/);
      expect(picturesOf(html)).toEqual([]);
      expect(readCardHead(html).image).toBeUndefined();
    });
  });

  it('is on the social card of each page that has no image', () => {
    for (const prefix of ['', 'de/']) {
      const html = site.read(`build/${prefix}docs/index.html`);
      const {image = ''} = readCardHead(html);
      expect(image).toMatch(
        new RegExp(
          `^https://example\\.com/base/${prefix}assets/cards/docs\\.png\\?v=[0-9a-f]{8}$`,
        ),
      );
      const png = fs.readFileSync(
        path.join(site.dir, `build/${prefix}assets/cards/docs.png`),
      );
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    const html = site.read('build/docs/index.html');
    expect(html).toContain(
      '<meta property="og:image:alt" content="Introduction. Chrome: ',
    );
    expect(html.match(/twitter:card/g)).toHaveLength(1);
  });

  it('leaves an image of a page, and a page whose letters no font has', () => {
    const {image} = readCardHead(site.read('build/blog/engines/index.html'));

    expect(image).toBe('https://example.com/own.png');
    expect(readCardHead(site.read('build/docs/with-part/index.html'))).toEqual({
      title: 'With a part 部 | Data',
    });
    expect(
      built.match(/No font of docusaurus-plugin-comparison/g),
    ).toHaveLength(
      // Once for each locale.
      2,
    );
    expect(built).toContain('部 (U+90E8)');
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

/** The Markdown files of a built site, and the lists of them. */
function listMarkdown(built: Site): readonly string[] {
  return fs
    .readdirSync(path.join(built.dir, 'build'), {
      recursive: true,
      encoding: 'utf8',
    })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(?:\.md|llms[-\w]*\.txt)$/.test(file))
    .sort();
}

describe('the Markdown of a built site', () => {
  const pages = [
    'about.md',
    'blog/engines.md',
    'docs.md',
    'docs/1.0.md',
    'docs/with-part.md',
    'index.md',
  ];
  const inAllLocales = (files: readonly string[]) =>
    ['', 'de/'].flatMap((prefix) => files.map((file) => prefix + file)).sort();

  it('is there for each published page, in each locale', () => {
    expect(listMarkdown(site)).toEqual(
      inAllLocales([...pages, 'llms-full.txt', 'llms.txt']),
    );
  });

  it('has nothing of drafts, unlisted pages and what these show', () => {
    const all = listMarkdown(site)
      .map((file) => site.read(`build/${file}`))
      .join('\n');

    expect(all).not.toMatch(/Secret|unlisted|draft|Not shown/i);
    expect(site.read('build/docs/unlisted/index.html')).not.toContain(
      'text/markdown',
    );
  });

  it('is linked from its page', () => {
    for (const file of inAllLocales(pages)) {
      const page = file.replace(/(?:^|\/)index\.md$|\.md$/, '');
      const html = site.read(path.posix.join('build', page, 'index.html'));
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="text/markdown" title="[^"]+" href="/base/${file}">`,
        ),
      );
    }
  });

  it('says what the HTML of each table says, and has the ids of the page', () => {
    for (const file of inAllLocales(pages)) {
      const page = file.replace(/(?:^|\/)index\.md$|\.md$/, '');
      const html = site.read(path.posix.join('build', page, 'index.html'));
      const {cells, facts} = readHtmlValues(html);
      const markdown = site.read(`build/${file}`);

      expect(cells.length + facts.length).toBeGreaterThan(0);
      expect([file, readMarkdownCells(markdown)]).toEqual([file, cells]);
      for (const fact of facts) {
        expect(plainMarkdown(markdown)).toContain(fact);
      }
      for (const [, id] of markdown.matchAll(/#([\w-]+\.subject:[\w-]+)\)/g)) {
        expect(html.replaceAll('"', '')).toContain(` id=${id}`);
      }
    }
  });

  it('is in the language of the page', () => {
    expect(site.read('build/de/docs.md')).toContain('**Maschinen**');
  });

  it('is listed for the newest version, with its datasets', () => {
    expectOutputs(
      {name: 'data', dir: expected, read: () => undefined},
      {'llms.txt': site.read('build/llms.txt')},
    );
    const full = site.read('build/llms-full.txt');
    expect(full).toContain('URL: <https://example.com/base/docs/with-part>');
    expect(full).not.toContain('docs/1.0');
    const labels = [...full.matchAll(/^\[\^([^\]]+)\]:/gm)].map(
      ([, label]) => label,
    );
    expect(labels).toHaveLength(new Set(labels).size);
  });
});

describe('the options publishData and publishMarkdown', () => {
  it('turn both off, and a file of the site stays', async () => {
    const off = makeSite(fixture, {files: {'static/llms.txt': 'Own'}});
    const {code, output} = await off.build(['--locale', 'en'], {
      SITE_DATA: 'false',
    });

    expect({code, output}).toEqual({code: 0, output});
    expect(listData(off, 'build/data')).toEqual([]);
    expect(listMarkdown(off)).toEqual(['llms.txt']);
    expect(off.read('build/docs/index.html')).not.toContain('rel="alternate"');
    off.remove();
  });
});
