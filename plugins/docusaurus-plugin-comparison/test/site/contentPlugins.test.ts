import type {DocusaurusConfig} from '@docusaurus/types';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
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

  it.each<[string, Parameters<typeof listContentPlugins>[0], object]>([
    [
      'a preset',
      {
        presets: [['classic', {docs: {}, blog: false, pages: false}]],
        plugins: [],
      },
      {
        entry: 'The docs plugin of the preset "classic"',
        options: 'the options "docs" of that preset',
        readsDirectives: false,
      },
    ],
    [
      'a plugin',
      {
        presets: [],
        plugins: [['content-docs', {id: 'api', remarkPlugins: []}]],
      },
      {
        entry: 'The plugin "content-docs" with the id "api"',
        options: 'its options',
        readsDirectives: false,
      },
    ],
    [
      'a plugin with directives',
      {
        presets: [],
        plugins: [['content-blog', {remarkPlugins: [[remarkComparison, {}]]}]],
      },
      {entry: 'The plugin "content-blog"', readsDirectives: true},
    ],
  ])(
    'says of %s how it is named, and whether it reads directives',
    (...args) => {
      const [, config, expected] = args;

      expect(listContentPlugins(config)).toEqual([
        expect.objectContaining(expected),
      ]);
    },
  );

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
