import type {Config} from '@docusaurus/types';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import {withComparison} from '../../src/markdown/withComparison.js';

const site: Config = {title: 'T', url: 'https://example.com', baseUrl: '/'};
const directives = [remarkComparison, {}];
const remark = {remarkPlugins: [directives]};
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
      ['classic', {docs: remark, blog: remark, pages: remark}],
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
      {docs: content, blog: content, pages: content},
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
