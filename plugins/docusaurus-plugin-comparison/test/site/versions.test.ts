import {checkSite} from '../../src/site/checkSite.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import type {SiteContext} from '../../src/site/site.js';
import {makeFolder} from '../support/folder.js';
import {runLoader} from '../support/runLoader.js';
import {versionsOf} from '../support/versionsOf.js';

const dataset = (value: string) => `title: T
criteria: {x: {name: X, type: duration}}
subjects: {a: {name: A, values: {x: ${value}}}}
`;
const chart = (since: string) =>
  `::range-plot{data=./x.comparison.yaml criterion=x since="${since}"}\n`;
const site = makeFolder({
  'versions.json': '["2.0", "1.0", "0.1"]',
  'docs/x.comparison.yaml': dataset('1 s'),
  'docs/page.mdx': chart('1.0'),
  'docs/wrong.mdx': chart('0.1') + '\n' + chart('current'),
  'versioned_docs/version-2.0/x.comparison.yaml': dataset('2 s'),
  'versioned_docs/version-2.0/page.mdx': chart('1.0'),
  'versioned_docs/version-1.0/x.comparison.yaml': dataset('9 s'),
  'versioned_docs/version-0.1/page.mdx': 'No dataset yet.\n',
  'i18n/de/docusaurus-plugin-content-docs/current/page.mdx': chart('2.0'),
});
const versions = versionsOf(site.dir);
const context: SiteContext = {
  roots: [site.dir],
  exclude: [],
  limits: defaultLimits,
  versions,
  translations: [
    {
      locale: 'de',
      original: site.at('docs'),
      translated: site.at('i18n/de/docusaurus-plugin-content-docs/current'),
    },
  ],
};

describe('findVersions(context)', () => {
  it('has the folders of each docs plugin', () => {
    expect(versions).toEqual([
      [
        {version: undefined, folder: site.at('docs')},
        {version: '2.0', folder: site.at('versioned_docs/version-2.0')},
        {version: '1.0', folder: site.at('versioned_docs/version-1.0')},
        {version: '0.1', folder: site.at('versioned_docs/version-0.1')},
      ],
    ]);
  });
});

describe('a chart that names a version', () => {
  it('is right if the version has the dataset', async () => {
    const {problems} = await checkSite(context);

    expect(
      problems.map(({file, code, message}) => [file.path, code, message]),
    ).toEqual([
      [
        'docs/wrong.mdx',
        'unknown-version',
        'Unexpected version "0.1", expected one of 2.0, 1.0.',
      ],
      [
        'docs/wrong.mdx',
        'unknown-version',
        'Unexpected version "current", expected one of 2.0, 1.0.',
      ],
    ]);
  });

  it.each([
    ['docs', {from: '1.0'}, '9 s → 1 s'],
    ['versioned_docs/version-2.0', {from: '1.0', to: '2.0'}, '9 s → 2 s'],
  ])('shows both values in %s', async (folder, sides, text) => {
    const result = await runLoader(
      site,
      `${folder}/x.comparison.yaml`,
      '?view=range-plot&criterion=x&since=1.0',
      {versions},
    );

    expect(result.props).toMatchObject({sides, panels: [{rows: [{text}]}]});
    expect(result.dependencies).toContain(
      site.at('versioned_docs/version-1.0/x.comparison.yaml'),
    );
  });
});
