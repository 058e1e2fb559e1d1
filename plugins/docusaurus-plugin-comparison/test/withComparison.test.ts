import type {Config} from '@docusaurus/types';
import {remarkComparison} from '../src/remark/index.js';
import {withComparison} from '../src/withComparison.js';

const site: Config = {title: 'T', url: 'https://example.com', baseUrl: '/'};
const remark = {remarkPlugins: [remarkComparison]};
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
          docs: {path: 'x', remarkPlugins: [other, remarkComparison]},
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

  it('adds nothing twice', () => {
    const once = withComparison({...site, presets: ['classic']});
    expect(withComparison(once)).toEqual(once);
  });
});
