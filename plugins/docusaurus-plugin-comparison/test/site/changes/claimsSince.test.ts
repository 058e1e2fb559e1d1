import {defaultLimits} from '../../../src/dataset/limits.js';
import {checkSite} from '../../../src/site/checkSite.js';
import type {SiteContext} from '../../../src/site/site.js';
import {findVersions} from '../../../src/site/versions.js';
import {makeFolder} from '../../support/folder.js';
import {runLoader} from '../../support/runLoader.js';

const engines = (fast: string, extra = '') => `title: Engines
criteria: {startup: {name: Start-up, type: duration}}
subjects:
  fast: {name: Fast, values: {startup: ${fast}}}
  slow: {name: Slow, values: {startup: 3 s}}
${extra}`;
const limits = (most: string) => `title: Limits
criteria: {most: {name: Most, type: duration}}
subjects: {all: {name: All, values: {most: ${most}}}}
`;
const page = (word: string) => `---
comparison: ./engines.comparison.yaml
---

The first one :claim[${word} sooner]{if="fast.startup < slow.startup"}.
In :fact[fast.startup] it is :claim[within a *limit*]{if="fast.startup < limits.all.most"}.
It is :claim[never late]{if="fast.startup < 1 h"}.
It is :claim[before the new one]{if="fast.startup < fresh.startup" expect="open" reason="Unknown"}.
:claim[Other data]{if="all.most > 1 s" data=./limits.comparison.yaml}.

::changes{since="1.0"}
`;
const german = 'i18n/de/docusaurus-plugin-content-docs/current';
const site = makeFolder({
  'versions.json': '["1.0"]',
  'docs/engines.comparison.yaml': engines(
    '1 s',
    '  fresh: {name: Fresh, values: {startup: unknown}}\n',
  ),
  'docs/limits.comparison.yaml': limits('2 s'),
  'docs/page.mdx': page('starts'),
  'docs/other.md':
    ':claim[Here too]{if="fast.startup < 2 s" data=./engines.comparison.yaml}\n',
  'versioned_docs/version-1.0/engines.comparison.yaml': engines('9 s'),
  'versioned_docs/version-1.0/limits.comparison.yaml': limits('1 s'),
  [`${german}/page.mdx`]: page('startet'),
  'permalinks.json': JSON.stringify({
    'docs/page.mdx': '/docs/page',
    'versioned_docs/version-1.0/page.mdx': '/docs/1.0/page',
    [`${german}/page.mdx`]: '/de/docs/page',
  }),
});
const wrong = makeFolder({
  'versions.json': '["1.0"]',
  'docs/x.comparison.yaml': engines('1 s'),
  'docs/page.mdx':
    '::comparison-table{data=./x.comparison.yaml since="0.8"}\n\n::changes{data=./x.comparison.yaml}\n\n::changes{data=./x.comparison.yaml since="0.9"}\n',
  'versioned_docs/version-1.0/x.comparison.yaml': engines('2 s'),
});
const context: SiteContext = {
  roots: [site.dir],
  exclude: [],
  limits: defaultLimits,
  versions: findVersions({
    siteDir: site.dir,
    siteConfig: {presets: [['classic', {docs: {}}]], plugins: []} as never,
  }),
  translations: [
    {locale: 'de', original: site.at('docs'), translated: site.at(german)},
  ],
};

const load = (locale: string, query = '?view=changes&since=1.0') =>
  runLoader(site, 'docs/engines.comparison.yaml', query, {
    versions: context.versions ?? [],
    translations: context.translations ?? [],
    locale,
  });

describe('::changes', () => {
  it('lists the claims of pages that the earlier data answers differently', async () => {
    const {props} = await load('en');

    expect(props).toMatchObject({
      from: '1.0',
      claims: [
        {words: 'Here too', was: 'fails', is: 'holds'},
        {
          words: 'The first one starts sooner.',
          was: 'fails',
          is: 'holds',
          link: '/docs/page',
        },
        {words: 'In 1 s it is within a limit.', was: 'fails', is: 'holds'},
      ],
    });
  });

  it('has them in the words of a translated page', async () => {
    const {props} = await load('de');

    expect(props).toMatchObject({
      claims: [
        {words: 'Here too'},
        {words: 'The first one startet sooner.', link: '/de/docs/page'},
        {words: 'In 1 s it is within a limit.'},
      ],
    });
  });

  it('depends on the pages and datasets of both versions', async () => {
    const {dependencies} = await load('en');

    expect(dependencies).toEqual(
      expect.arrayContaining(
        [
          'docs/page.mdx',
          'docs/other.md',
          'docs/limits.comparison.yaml',
          'versioned_docs/version-1.0/engines.comparison.yaml',
          'versioned_docs/version-1.0/limits.comparison.yaml',
        ].map((file) => site.at(file)),
      ),
    );
  });

  it('leads from changed cells of a table to the page in the other version', async () => {
    const {props} = await load('en', '?view=table&since=1.0&from=page.mdx');

    expect(props).toMatchObject({
      footnotes: [
        {
          earlier: {
            version: '1.0',
            page: '/docs/1.0/page',
            part: 'fast.startup',
            cell: {claims: [{text: '9 s'}]},
          },
        },
      ],
    });
  });

  it('is checked with the versions of its dataset', async () => {
    expect((await checkSite(context)).problems).toEqual([]);

    const {problems} = await checkSite({
      ...context,
      roots: [wrong.dir],
      versions: findVersions({
        siteDir: wrong.dir,
        siteConfig: {presets: [['classic', {docs: {}}]], plugins: []} as never,
      }),
    });

    expect(problems.map(({message}) => message)).toEqual([
      'Unexpected version "0.8", expected 1.0.',
      'Missing "since" of ::changes, expected 1.0. Name the version: since="1.0".',
      'Unexpected version "0.9", expected 1.0.',
    ]);
  });
});
