import type {Site} from '../../support/site.js';
import {fixtureSite} from './fixtureSite.js';
import {readTable} from './readTable.js';

// The ways in which a site may be given its content plugins.
const preset = `import type {Config} from '@docusaurus/types';
import {remarkComparison, withComparison} from 'docusaurus-plugin-comparison';

const docs = {sidebarPath: './sidebars.ts'};
const config: Config = {
  title: 'Fixture',
  url: 'https://example.com',
  baseUrl: '/base/',
  future: {v4: true, faster: true},
  markdown: {mermaid: true},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [PRESET],
};

export default CONFIG;
`;
const ownPreset = `module.exports = (context, {docs}) => ({
  plugins: [
    [require.resolve('@docusaurus/plugin-content-docs'), docs],
    require.resolve('@docusaurus/plugin-content-pages'),
  ],
  themes: [require.resolve('@docusaurus/theme-classic')],
});
`;

function configOf(presetEntry: string, exported: string): string {
  return preset.replace('PRESET', presetEntry).replace('CONFIG', exported);
}

describe('docusaurus build, with directives', () => {
  let site: Site;

  beforeAll(() => {
    site = fixtureSite({'preset.cjs': ownPreset});
  });

  afterAll(() => site.remove());

  it('reads them in a preset by its path, of an asynchronous config', async () => {
    site.write(
      'docusaurus.config.ts',
      configOf(
        `[require.resolve('@docusaurus/preset-classic'), {blog: false, docs}]`,
        'withComparison(async () => config)',
      ),
    );
    const {code, output} = await site.build();

    expect({code, output}).toEqual({code: 0, output});
    const html = site.read('build/docs/next/index.html');
    expect(readTable(html).length).toBeGreaterThan(2);
  });

  it('fails for another preset, and says what to write', async () => {
    site.write(
      'docusaurus.config.ts',
      configOf(`['./preset.cjs', {docs}]`, 'withComparison(config)'),
    );
    const {code, output} = await site.build();

    expect(code).toBe(1);
    expect(output).toContain(
      'The plugin that shows docs/comparison.mdx does not read "::comparison-table". In docusaurus.config, import {remarkComparison} from \'docusaurus-plugin-comparison\', and add remarkPlugins: [remarkComparison] to the options',
    );
  });

  it('reads them in another preset, as the message says', async () => {
    site.write(
      'docusaurus.config.ts',
      configOf(
        `['./preset.cjs', {docs: {...docs, remarkPlugins: [remarkComparison]}}]`,
        'withComparison(config)',
      ),
    );
    const {code, output} = await site.build();

    expect({code, output}).toEqual({code: 0, output});
    const html = site.read('build/docs/next/index.html');
    expect(readTable(html).length).toBeGreaterThan(2);
  });

  it('warns once, of two instances, of a plugin that reads none', async () => {
    const instance = 'docusaurus-plugin-comparison';
    site.write(
      'docusaurus.config.ts',
      configOf(
        `['classic', {docs, blog: false}]`,
        `{...config, plugins: ['${instance}', ['${instance}', {id: 'two'}]]}`,
      ),
    );
    const {code, output} = await site.build();
    const warnings = output.match(
      /warning unread-directive {2}The docs plugin of the preset "classic" does not read "::comparison-table"/g,
    );

    expect({warnings: warnings?.length, output}).toEqual({warnings: 1, output});
    expect(code).toBe(1);
  });

  it('shows each embed once with two instances', async () => {
    site.write(
      'docusaurus.config.ts',
      configOf(
        `['classic', {docs, blog: false}]`,
        `withComparison(withComparison(config), {id: 'two'})`,
      ),
    );
    const {code, output} = await site.build();

    expect({code, output}).toEqual({code: 0, output});
    const html = site.read('build/docs/next/index.html');
    expect(readTable(html).length).toBeGreaterThan(2);
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(output).not.toMatch(/warn/i);
  });

  it('says what was meant by an option', async () => {
    site.write(
      'docusaurus.config.ts',
      configOf(
        `['classic', {docs}]`,
        `withComparison(config, {exlude: ['x']} as object)`,
      ),
    );
    const {code, output} = await site.build();

    expect(code).toBe(1);
    expect(output).toMatch(
      /Unexpected option "exlude" of docusaurus-plugin-comparison, expected one of [\w, ]+\. Did you mean "exclude"\?/,
    );
    expect(output).not.toContain('_original');
  });
});
