import type {Config} from '@docusaurus/types';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import type {CreateFeedItems} from '../../src/feeds/plainFeedItems.js';
import {optionsOf} from '../../src/site/contentPlugins.js';
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

  it('adds nothing twice, whichever way it was added', () => {
    const once = withComparison({...site, presets: ['classic']});
    const bare = {docs: {remarkPlugins: [remarkComparison]}};
    const {presets} = withComparison({...site, presets: [['classic', bare]]});

    expect(withComparison(once)).toEqual(once);
    expect(presets).toMatchObject([['classic', bare]]);
  });
});
