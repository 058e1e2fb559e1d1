import fs from 'node:fs';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {defaultLimits} from '../../../src/dataset/limits.js';
import {createDatasets} from '../../../src/site/datasets.js';
import {withLastUpdates} from '../../../src/site/outputs/lastUpdate.js';
import {createPages} from '../../../src/site/pages.js';
import {makeFolder} from '../../support/folder.js';

const table = '::comparison-table{data=./x.comparison.yaml}\n';
const folder = makeFolder({
  'docs/x.comparison.yaml':
    'title: T\ncriteria: {a: {name: A, type: text}}\nvalues: ./x.csv\n',
  'docs/x.csv': 'id,name,a\nb,B,c\n',
  'docs/page.mdx': table,
  'docs/typed.mdx': `---\nlast_update: {date: 2020-01-02}\n---\n\n${table}`,
  'docs/author.mdx': `---\nlast_update: {author: Me}\n---\n\n${table}`,
  'docs/imports.mdx': "import Part from './_part.mdx';\n\n<Part />\n",
  'docs/_part.mdx': table,
  'docs/plain.mdx': 'Nothing to compare.\n',
});
const site = {roots: [folder.dir] as const, exclude: [], limits: defaultLimits};

/** What the front matter says of the last update, by the days of files. */
async function lastUpdateOf(
  page: string,
  days: Readonly<Record<string, string>>,
  options: object = {showLastUpdateTime: true},
): Promise<unknown> {
  const parse = withLastUpdates(
    DEFAULT_PARSE_FRONT_MATTER,
    {
      presets: [['classic', {docs: options}]],
      plugins: [],
      future: {
        experimental_vcs: {
          getFileLastUpdateInfo: async (file) => {
            const day = days[file.slice(folder.at('docs/').length)];
            return day === undefined ? null : {timestamp: Date.parse(day)};
          },
        },
      },
    },
    {site, datasets: createDatasets(site), pages: createPages()},
  );
  const {frontMatter} = await parse({
    filePath: folder.at(`docs/${page}`),
    fileContent: fs.readFileSync(folder.at(`docs/${page}`), 'utf8'),
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
  return frontMatter['last_update'];
}

describe('withLastUpdates(parse, config, sources)', () => {
  it('is the day of the newest file of the data', async () => {
    expect(
      await lastUpdateOf('page.mdx', {
        'page.mdx': '2026-01-01',
        'x.comparison.yaml': '2026-02-01',
        'x.csv': '2026-03-01',
      }),
    ).toEqual({date: '2026-03-01T00:00:00.000Z'});
  });

  it('is found through what a page imports, and keeps the author', async () => {
    const date = '2026-02-01T00:00:00.000Z';
    const days = {
      'imports.mdx': '2026-01-01',
      'author.mdx': '2026-01-01',
      'x.comparison.yaml': '2026-02-01',
    };

    expect(await lastUpdateOf('imports.mdx', days)).toEqual({date});
    expect(await lastUpdateOf('author.mdx', days)).toEqual({
      author: 'Me',
      date,
    });
  });

  it.each([
    ['of a newer page', 'page.mdx', {'page.mdx': '2026-04-01'}, undefined],
    ['of a page in no repository', 'page.mdx', {}, undefined],
    ['of a part of pages', '_part.mdx', {'_part.mdx': '2020-01-01'}, undefined],
    [
      'of a page without data',
      'plain.mdx',
      {'plain.mdx': '2020-01-01'},
      undefined,
    ],
    [
      'that is typed',
      'typed.mdx',
      {'typed.mdx': '2020-01-01'},
      {date: new Date('2020-01-02')},
    ],
  ])('leaves the date %s', async (_, page, days, expected) => {
    expect(
      await lastUpdateOf(page, {'x.comparison.yaml': '2026-02-01', ...days}),
    ).toEqual(expected);
  });

  it('adds nothing where no page shows it', async () => {
    const days = {'page.mdx': '2026-01-01', 'x.csv': '2026-03-01'};

    expect(await lastUpdateOf('page.mdx', days, {})).toBeUndefined();
  });
});
