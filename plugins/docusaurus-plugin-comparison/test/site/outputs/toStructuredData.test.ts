import {parseFragment} from 'parse5';
import fc from 'fast-check';
import type {Dataset} from '../../../src/model/index.js';
import {pageStructuredData} from '../../../src/site/outputs/pageStructuredData.js';
import {printDataBlock} from '../../../src/site/outputs/printDataBlock.js';
import type {ShownDataset} from '../../../src/site/publish/shownDatasets.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {plainTexts} from '../../properties/arbitraryText.js';
import {check} from '../../properties/check.js';
import {
  loadValid,
  publishExample,
  validFixtures,
} from '../publish/validFixtures.js';
import {findStructuredDataErrors} from './structuredDataSchema.js';

const intro = {file: '/site/docs/intro.mdx', permalink: '/docs/intro'};
const table = {file: '/site/docs/table.mdx', permalink: '/docs/table'};

function embedOn(page: typeof intro, view: string) {
  const embed = {
    name: view,
    query: new Map([['view', view]]),
    place: {start: 0, end: 0},
  };
  return {page, embed};
}

function describeOn(
  dataset: Dataset,
  embeds: ShownDataset['embeds'] = [embedOn(table, 'table')],
) {
  return pageStructuredData(
    dataset,
    publishExample(dataset),
    {embeds, original: '/site/versioned_docs/version-1.0/x.comparison.yaml'},
    {
      words: {},
      language: {tag: 'en', figures: 'localized'},
      versions: [
        [{version: '1.0', folder: '/site/versioned_docs/version-1.0'}],
      ],
    },
    (permalink) => `https://example.com${permalink}`,
  );
}

/** The elements of some HTML, and the text in the first one. */
function readBlock(html: string) {
  const {childNodes} = parseFragment(html);
  const [script] = childNodes;
  const text =
    script && 'childNodes' in script
      ? script.childNodes.map((node) => ('value' in node ? node.value : node))
      : [];
  return {
    names: childNodes.map(({nodeName}) => nodeName),
    data: JSON.parse(text.join('')) as unknown,
  };
}

const engines = `title: Engines
description: '[Three](https://example.com) engines, <b>compared</b>.'
publisher: '[The Engine Society](https://example.com/society)'
license: CC-BY-4.0
citation: The Engine Society, *Engines*, 2026.
reviewed: 2026-11
criteria:
  startup: {name: Start-up time, type: duration, description: From cold.}
  kernel: {name: Own kernel, type: support}
subjects:
  slow: {name: Slow engine, values: {startup: 3 min, kernel: yes}}
  fast: {name: Fast engine, values: {startup: {value: 45 s, asOf: 2026-11-20}, kernel: no}}
`;

describe('pageStructuredData(dataset, json, shown, site, toUrl)', () => {
  it('describes a dataset in the terms of schema.org', () => {
    const {html = '', page} = describeOn(datasetOf(engines)) ?? {};
    const {data} = readBlock(html);

    expect(page).toBe(table);
    expect(findStructuredDataErrors(data)).toEqual([]);
    const society = {
      '@type': 'Organization',
      name: 'The Engine Society',
      url: 'https://example.com/society',
    };
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': 'https://example.com/data/docs/current/engines.json',
      url: 'https://example.com/docs/table',
      name: 'Engines',
      description:
        'Three engines, <b>compared</b>. Compares 2 items by 2 criteria; data of November 2026.',
      inLanguage: 'en',
      version: '1.0',
      dateModified: '2026-11',
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      creator: society,
      publisher: society,
      citation: 'The Engine Society, Engines, 2026.',
      variableMeasured: [
        {
          '@type': 'PropertyValue',
          name: 'Start-up time',
          description: 'From cold.',
          unitText: 's',
        },
        {'@type': 'PropertyValue', name: 'Own kernel'},
      ],
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: 'https://example.com/data/docs/current/engines.json',
          encodingFormat: 'application/json',
        },
        {
          '@type': 'DataDownload',
          contentUrl: 'https://example.com/data/docs/current/engines.csv',
          encodingFormat: 'text/csv',
        },
      ],
    });
  });

  it('is on the page with the first table, or with another embed', () => {
    const pageWith = (...embeds: ShownDataset['embeds']) =>
      describeOn(datasetOf(engines), embeds)?.page;

    expect(pageWith(embedOn(intro, 'bars'), embedOn(table, 'table'))).toBe(
      table,
    );
    expect(pageWith(embedOn(intro, 'bars'))).toBe(intro);
    expect(pageWith(embedOn(intro, 'fact'))).toBeUndefined();
  });

  it('is not there for what cannot be described in 50 characters', () => {
    const small = datasetOf(
      'title: A post\ncriteria: {size: {name: Size, type: number}}\nsubjects: {one: {name: One, values: {size: 1}}}\n',
    );

    expect(describeOn(small)).toBeUndefined();
  });

  it('has what Google requires, for every dataset that is valid', async () => {
    let described = 0;
    for (const fixture of validFixtures) {
      const found = describeOn(await loadValid(fixture));
      if (found) {
        described += 1;
        const {names, data} = readBlock(found.html);
        expect(names).toEqual(['script']);
        expect([fixture.name, findStructuredDataErrors(data)]).toEqual([
          fixture.name,
          [],
        ]);
      }
    }
    expect(described).toBeGreaterThan(validFixtures.length / 2);
  });

  it('cuts off what is too long, and keeps characters whole', () => {
    const long = {...datasetOf(engines), description: '🚀'.repeat(4000)};
    const {data} = readBlock(describeOn(long)?.html ?? '');

    expect(findStructuredDataErrors(data)).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/\\ud83d(?!\\ude80)/);
  });
});

describe('printDataBlock(type, data)', () => {
  const hostile = fc.oneof(
    plainTexts,
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--<script>',
      '-->',
      ']]>',
      '\u2028\u2029',
      '&lt;/script&gt;',
      '</SCRIPT\n>',
      '\\u003c/script>',
    ),
  );

  it('is one element with exactly these texts, which does not run', () => {
    check(
      fc.property(hostile, hostile, (key, text) => {
        const data = {[key]: [text, {text}], text};
        const html = printDataBlock('application/ld+json', data);

        expect(html).toMatch(
          /^<script type="application\/ld\+json">[^<>&\u2028\u2029]*<\/script>$/,
        );
        expect(readBlock(html)).toEqual({
          names: ['script'],
          data: JSON.parse(JSON.stringify(data)) as unknown,
        });
      }),
    );
  });
});
