import type {Config} from '@docusaurus/types';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import type {CreateFeedItems} from '../../src/feeds/plainFeedItems.js';
import {optionsOf} from '../../src/site/contentPlugins.js';
import type {Options} from '../../src/options.js';
import {withComparison} from '../../src/markdown/withComparison.js';

const embed = '<div class="comparison-embed"><button>A</button></div>';
const site: Config = {title: 'T', url: 'https://example.com', baseUrl: '/'};
const directives = [remarkComparison, {}];
const remark = {remarkPlugins: [directives]};
const feeds = {createFeedItems: expect.any(Function)};
const blog = {...remark, feedOptions: feeds};
const added = ['docusaurus-plugin-comparison', {}];

describe('withComparison(config, options)', () => {
  it('adds the plugin, with its options', () => {
    const options = {onInvalidData: 'warn'} as const;
    expect(withComparison(site, options).plugins).toEqual([
      ['docusaurus-plugin-comparison', options],
    ]);
  });

  it('adds the directives to the classic preset, options or not', () => {
    expect(withComparison({...site, presets: ['classic']}).presets).toEqual([
      ['classic', {docs: remark, blog, pages: remark}],
    ]);
    const other = () => () => {};
    const presets: Config['presets'] = [
      [
        '@docusaurus/preset-classic',
        {docs: {path: 'x', remarkPlugins: [other]}, blog: false},
      ],
    ];
    expect(withComparison({...site, presets}).presets).toEqual([
      [
        '@docusaurus/preset-classic',
        {
          docs: {path: 'x', remarkPlugins: [other, directives]},
          blog: false,
          pages: remark,
        },
      ],
    ]);
  });

  it('adds the directives to content plugins, and to no other', () => {
    const plugins: Config['plugins'] = [
      ['@docusaurus/plugin-content-docs', {id: 'two'}],
      'content-pages',
      '@docusaurus/plugin-sitemap',
      false,
    ];
    expect(withComparison({...site, plugins}).plugins).toEqual([
      ['@docusaurus/plugin-content-docs', {id: 'two', ...remark}],
      ['content-pages', remark],
      '@docusaurus/plugin-sitemap',
      false,
      added,
    ]);
  });

  it('simplifies comparisons in the feeds of each blog', async () => {
    const createFeedItems: CreateFeedItems = () =>
      Promise.resolve([{content: embed}]);
    const feedOptions = {type: 'rss', createFeedItems};
    const {presets: [preset] = [], plugins: [plugin] = []} = withComparison({
      ...site,
      presets: [['classic', {blog: {feedOptions}}]],
      plugins: [['@docusaurus/plugin-content-blog', {id: 'b', feedOptions}]],
    });

    for (const options of [optionsOf(preset)['blog'], optionsOf(plugin)]) {
      const {feedOptions: own} = options as {
        readonly feedOptions: typeof feedOptions;
      };
      const items = await own.createFeedItems({
        siteConfig: {url: site.url, baseUrl: site.baseUrl},
        outDir: 'build',
        defaultCreateFeedItems: () => Promise.resolve([]),
      });

      expect(own).toEqual({...feedOptions, ...feeds});
      expect(items).toEqual([{content: '<div></div>'}]);
    }
  });

  it('tells the directives which fences are ours', () => {
    const presets = ['classic'];
    const plugins: Config['plugins'] = ['content-pages'];
    const {presets: [preset] = [], plugins: [pages] = []} = withComparison(
      {...site, presets, plugins},
      {mermaidFences: true},
    );
    const content = {
      remarkPlugins: [[remarkComparison, {mermaidFences: true}]],
    };

    expect(preset).toEqual([
      'classic',
      {docs: content, blog: {...content, feedOptions: feeds}, pages: content},
    ]);
    expect(pages).toEqual(['content-pages', content]);
  });

  it('tells the directives whether claims have marks, with what they know', () => {
    const remarkPlugins = [[remarkComparison, {mermaidFences: true}]];
    const presets: Config['presets'] = [['classic', {docs: {remarkPlugins}}]];
    const {presets: [preset] = []} = withComparison(
      {...site, presets},
      {claimMarks: true},
    );

    expect(preset).toMatchObject([
      'classic',
      {
        docs: {
          remarkPlugins: [
            [remarkComparison, {mermaidFences: true, claimMarks: true}],
          ],
        },
      },
    ]);
  });

  it('adds nothing twice, whichever way it was added', () => {
    const once = withComparison({...site, presets: ['classic']});
    const bare = {docs: {remarkPlugins: [remarkComparison]}};
    const {presets} = withComparison({...site, presets: [['classic', bare]]});

    expect(withComparison(once)).toEqual(once);
    expect(presets).toMatchObject([['classic', bare]]);
  });
});

describe('withComparison(config), of every form that Docusaurus takes', () => {
  const expected = {
    ...site,
    presets: [['classic', {docs: remark, blog, pages: remark}]],
    plugins: [added],
  };
  const config: Config = {...site, presets: ['classic']};

  it('takes a promise of a config', async () => {
    expect(await withComparison(Promise.resolve(config))).toEqual(expected);
  });

  it('takes a function, and stays synchronous if that is', () => {
    expect(withComparison(() => config)()).toEqual(expected);
  });

  it('takes an asynchronous function', async () => {
    const returned = withComparison(async () => config)();

    expect(returned).toBeInstanceOf(Promise);
    expect(await returned).toEqual(expected);
  });
});

describe('withComparison(config), with plugins by path or function', () => {
  const lib = (name: string) => `/site/node_modules/${name}/lib/index.js`;
  const pnpm = `/site/node_modules/.pnpm/@docusaurus+preset-classic@3/node_modules/@docusaurus/preset-classic/lib/index.js`;

  it.each([
    lib('@docusaurus/preset-classic'),
    pnpm,
    'C:\\site\\node_modules\\@docusaurus\\preset-classic\\lib\\index.js',
  ])('adds the directives to the preset %s', (preset) => {
    const {presets} = withComparison({...site, presets: [preset]});

    expect(presets).toEqual([[preset, {docs: remark, blog, pages: remark}]]);
  });

  it('adds the directives to a content plugin given by its path', () => {
    const docs = lib('@docusaurus/plugin-content-docs');
    const {plugins} = withComparison({...site, plugins: [[docs, {id: 'a'}]]});

    expect(plugins).toEqual([[docs, {id: 'a', ...remark}], added]);
  });

  it('adds the directives to a content plugin given by its function', () => {
    const pluginContentBlog = () => ({name: 'blog'});
    const given: Config['plugins'] = [pluginContentBlog];
    const {plugins} = withComparison({...site, plugins: given});

    expect(plugins).toEqual([[pluginContentBlog, blog], added]);
  });

  it('adds the directives to any plugin that is given remark plugins', () => {
    const own = () => ({name: 'own'});
    const plugins: Config['plugins'] = [
      [own, {remarkPlugins: []}],
      ['./src/blog.js', {remarkPlugins: []}],
      own,
    ];

    expect(withComparison({...site, plugins}).plugins).toEqual([
      [own, remark],
      ['./src/blog.js', remark],
      own,
      added,
    ]);
  });
});

describe('withComparison(config, options), where the plugin is listed', () => {
  const name = 'docusaurus-plugin-comparison';
  const pluginsOf = (
    plugins: NonNullable<Config['plugins']>,
    options: Options,
  ) => withComparison({...site, plugins}, options).plugins;

  it.each([
    name,
    'comparison',
    `/site/node_modules/${name}/lib/index.js`,
    '/repository/plugins/docusaurus-plugin-comparison/lib/index.js',
  ])('lays the options over those of %s', (given) => {
    expect(
      pluginsOf([[given, {exclude: ['a'], figures: 'typed'}]], {
        exclude: ['b'],
      }),
    ).toEqual([[given, {exclude: ['b'], figures: 'typed'}]]);
    expect(pluginsOf([given], {exclude: ['b']})).toEqual([
      [given, {exclude: ['b']}],
    ]);
  });

  it('finds the instance by its id, and adds one that is not there', () => {
    const listed: NonNullable<Config['plugins']> = [name, [name, {id: 'two'}]];

    expect(pluginsOf(listed, {id: 'two', figures: 'typed'})).toEqual([
      name,
      [name, {id: 'two', figures: 'typed'}],
    ]);
    expect(pluginsOf(listed, {id: 'three'})).toEqual([
      ...listed,
      [name, {id: 'three'}],
    ]);
    expect(pluginsOf([[name, {id: 'two'}]], {figures: 'typed'})).toEqual([
      [name, {id: 'two', figures: 'typed'}],
    ]);
  });

  it('tells directives that are there which fences are ours', () => {
    const pages = ['content-pages', {remarkPlugins: [remarkComparison]}];
    const fences = [remarkComparison, {mermaidFences: true}];
    const expected = ['content-pages', {remarkPlugins: [fences]}];
    const plugins = [pages] as NonNullable<Config['plugins']>;

    expect(pluginsOf(plugins, {mermaidFences: true})?.[0]).toEqual(expected);
    expect(
      pluginsOf(['content-pages', [name, {mermaidFences: true}]], {})?.[0],
    ).toEqual(expected);
  });
});
