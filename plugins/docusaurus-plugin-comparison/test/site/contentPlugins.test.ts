import type {DocusaurusConfig} from '@docusaurus/types';
import {listContentPlugins} from '../../src/site/contentPlugins.js';

function list(
  config: Partial<Pick<DocusaurusConfig, 'presets' | 'plugins'>>,
): readonly string[] {
  const found = listContentPlugins({presets: [], plugins: [], ...config});
  return found.map(({kind, id, path}) => `${kind} ${id} ${path}`);
}

describe('listContentPlugins(config)', () => {
  it.each<[DocusaurusConfig['presets']]>([
    [['classic']],
    [[['classic', {}]]],
    [['@docusaurus/preset-classic']],
    [[['@docusaurus/preset-classic', {docs: {}, blog: undefined}]]],
  ])('knows where the pages of the preset %j are', (presets) => {
    expect(list({presets})).toEqual([
      'docs default docs',
      'blog default blog',
      'pages default src/pages',
    ]);
  });

  it('leaves out what a preset turns off, and takes the paths it sets', () => {
    expect(
      list({
        presets: [['classic', {docs: {path: 'text', id: 'own'}, blog: false}]],
      }),
    ).toEqual(['docs own text', 'pages default src/pages']);
  });

  it('finds plugins by each of their names', () => {
    expect(
      list({
        plugins: [
          ['@docusaurus/plugin-content-docs', {id: 'api', path: 'api'}],
          'content-pages',
          ['content-blog', {path: '../news'}],
        ],
      }),
    ).toEqual([
      'docs api api',
      'pages default src/pages',
      'blog default ../news',
    ]);
  });

  it('passes over all else that a config may hold', () => {
    expect(
      list({
        presets: [null, false, 'other', ['classic-two', {docs: {}}]],
        plugins: [
          null,
          false,
          () => ({name: 'x'}),
          '@docusaurus/plugin-sitemap',
          'docusaurus-plugin-content-docs-extra',
          ['./content-docs', {}],
        ],
      }),
    ).toEqual([]);
  });
});
