import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {DatasetJson} from '../../../src/site/publish/datasetJson.js';
import {
  findPackageErrors,
  findSchemaErrors,
} from '../../site/publish/publishedSchema.js';
import {makeSite, type Site} from '../../support/site.js';
import {readSvg} from '../../diagrams/readSvg.js';
import {readHead} from '../../../src/site/cards/cardTags.js';

const fixture = fileURLToPath(new URL('fixtures/data', import.meta.url));

function listData(site: Site, folder: string): readonly string[] {
  const data = path.join(site.dir, folder);
  return fs.existsSync(data)
    ? fs
        .readdirSync(data, {recursive: true, encoding: 'utf8'})
        .map((file) => file.split(path.sep).join('/'))
        .filter((file) => file.includes('.json') || file.includes('.csv'))
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
  let built = '';
  const read = (file: string) =>
    JSON.parse(site.read(`build/${file}`)) as DatasetJson;

  beforeAll(async () => {
    site = makeSite(fixture);
    const {code, output} = await site.build();
    expect({code, output}).toEqual({code: 0, output});
    built = output;
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
          ids.flatMap((id) =>
            ['json', 'csv'].map(
              (ending) => `/base/${prefix}data/${id}.${ending}`,
            ),
          ),
        );
      }
    }
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
      expect(readHead(html).image).toBeUndefined();
    });
  });

  it('is on the social card of each page that has no image', () => {
    for (const prefix of ['', 'de/']) {
      const html = site.read(`build/${prefix}docs/index.html`);
      const {image = ''} = readHead(html);
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
    const {image} = readHead(site.read('build/blog/engines/index.html'));

    expect(image).toBe('https://example.com/own.png');
    expect(readHead(site.read('build/docs/with-part/index.html'))).toEqual({
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
