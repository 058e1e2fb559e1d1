import {
  createMissingDatasets,
  replaceMissing,
} from '../../src/bundler/missingDatasets.js';
import {fromRequest} from '../../src/embeds/request.js';
import {parseQuery} from '../../src/embeds/query.js';
import {makeFolder} from '../support/folder.js';

const site = makeFolder({
  'docs/page.mdx': '',
  'docs/x.comparison.yaml': '',
});

/** What a page in `docs` asks for. */
const requestOf = (request: string, issuer = site.at('docs/page.mdx')) => ({
  request,
  context: site.at('docs'),
  contextInfo: {issuer},
});

describe('replaceMissing(data, siteDir)', () => {
  it.each([
    './x.comparison.yaml?view=table',
    '@site/docs/x.comparison.yaml?view=table',
    './gone.yaml',
    './gone.comparison.yaml.js',
    '!!loader!./gone.comparison.yaml',
    'package/gone.comparison.yaml',
    'react',
  ])('leaves %s alone', (request) => {
    expect(replaceMissing(requestOf(request), site.dir)).toBeUndefined();
  });

  it.each([
    ['./gone.comparison.yaml?subjects=a&view=table', undefined],
    ['@site/docs/gone.comparison.yaml?subjects=a&view=table', undefined],
    // The parts of a module that a browser loads later are asked for by it.
    [
      './gone.comparison.yaml?subjects=a&view=table&from=page.mdx&only=props',
      site.at('docs/gone.comparison.yaml'),
    ],
  ])('replaces %s by what reports it', (request, issuer) => {
    const replaced = replaceMissing(requestOf(request, issuer), site.dir) ?? '';
    const [file, query = ''] = replaced.split('?');
    const asked = fromRequest(parseQuery(query));

    expect(file).toMatch(/\/missing\.comparison\.yaml$/);
    expect(asked).toMatchObject({
      missing: {data: request.replace(/\?.*/, '')},
      propsOnly: request.includes('only='),
      page: expect.stringMatching(/docs\/page\.mdx$/),
    });
    expect([...asked.query]).toEqual([
      ['subjects', 'a'],
      ['view', 'table'],
    ]);
  });
});

describe('createMissingDatasets(siteDir)', () => {
  it('replaces what a bundler is about to resolve', () => {
    const data = requestOf('./gone.comparison.yaml?view=table');
    const other = requestOf('react');
    createMissingDatasets(site.dir).apply({
      hooks: {
        normalModuleFactory: {
          tap: (_, then) =>
            then({
              hooks: {
                beforeResolve: {
                  tap: (__, resolve) => [data, other].forEach(resolve),
                },
              },
            }),
        },
      },
    });

    expect(data.request).toContain(
      'missing.comparison.yaml?view=table&missing=',
    );
    expect(other.request).toBe('react');
  });
});
