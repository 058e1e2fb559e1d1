import type {Config, LoadContext} from '@docusaurus/types';
import {defaultLimits} from '../../src/dataset/limits.js';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import {withComparison} from '../../src/markdown/withComparison.js';
import {formatProblems} from '../../src/problems/report.js';
import {checkSite} from '../../src/site/checkSite.js';
import {findContentFolders} from '../../src/site/unreadDirectives.js';
import {makeFolder, type Folder} from '../support/folder.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

const dataset = `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}}
`;
const table = '::comparison-table{data=@site/x.comparison.yaml}\n';
const title = {title: 'T', url: 'https://example.com', baseUrl: '/'};

async function problemsOf({dir, at}: Folder, config: Partial<Config>) {
  const siteConfig = {
    presets: [],
    plugins: [],
    ...config,
  } as unknown as LoadContext['siteConfig'];
  const {problems} = await checkSite({
    roots: [dir],
    exclude: [],
    limits: defaultLimits,
    translations: [
      {
        locale: 'de',
        original: at('docs'),
        translated: at('i18n/de/docusaurus-plugin-content-docs/current'),
      },
    ],
    contentFolders: findContentFolders({siteDir: dir, siteConfig}),
  });
  return problems;
}

async function pathsOf(folder: Folder, config: Partial<Config>) {
  return (await problemsOf(folder, config)).map(({file}) => file.path);
}

describe.each(listFixtures(import.meta.url))('checkSite(site)', (fixture) => {
  const {name, read} = fixture;
  const folder = makeFolder({
    'docs/x.comparison.yaml': dataset,
    'docs/page.mdx': read('page.mdx') ?? '',
  });

  it(`reports ${name}`, async () => {
    const config = JSON.parse(read('config.json') ?? '') as Partial<Config>;
    const problems = await problemsOf(folder, config);

    expectOutputs(fixture, {'problems.txt': `${formatProblems(problems)}\n`});
  });
});

describe('findUnreadDirectives(pages, site)', () => {
  const folder = makeFolder({
    'x.comparison.yaml': dataset,
    'docs/a.mdx': table,
    'docs/b.md': table,
    'docs/api/c.md': table,
    'i18n/de/docusaurus-plugin-content-docs/current/a.mdx': table,
    'versions.json': '["1.0"]',
    'versioned_docs/version-1.0/a.mdx': table,
    'blog/plain.md': '# No directive\n',
    'src/pages/index.tsx': `import table from '@site/x.comparison.yaml?view=table';\n`,
    'src/parts/part.mdx': table,
  });

  it('reports a plugin once, with its number of pages', async () => {
    const problems = await problemsOf(folder, {presets: ['classic']});

    expect(problems).toMatchObject([
      {
        code: 'unread-directive',
        severity: 'warning',
        file: {path: 'docs/a.mdx'},
        place: {start: 0},
        message: expect.stringContaining('at this page and at 4 more'),
      },
    ]);
  });

  it('reports each plugin that shows such pages', async () => {
    const plugins = ['content-docs', ['content-pages', {path: 'src/parts'}]];

    expect(
      await pathsOf(folder, {plugins: plugins as Config['plugins'] & object}),
    ).toEqual(['docs/a.mdx', 'src/parts/part.mdx']);
  });

  it.each<[string, Partial<Config>]>([
    ['withComparison', withComparison({...title, presets: ['classic']})],
    [
      'remarkComparison in the one part that has directives',
      {presets: [['classic', {docs: {remarkPlugins: [remarkComparison]}}]]},
    ],
    [
      'remarkComparison with options',
      {plugins: [['content-docs', {remarkPlugins: [[remarkComparison, {}]]}]]},
    ],
    ['a preset that it cannot see into', {presets: [['./own.js', {docs: {}}]]}],
    ['no content plugin', {}],
    ['pages without directives', {plugins: ['content-blog', 'content-pages']}],
  ])('reports nothing for %s', async (_, config) => {
    expect(await pathsOf(folder, config)).toEqual([]);
  });

  it('takes the innermost of folders inside each other', async () => {
    const read = {remarkPlugins: [remarkComparison]};
    const plugins: Config['plugins'] = [
      ['content-docs', read],
      ['content-pages', {path: 'docs/api'}],
    ];

    expect(await pathsOf(folder, {plugins})).toEqual(['docs/api/c.md']);
  });
});
