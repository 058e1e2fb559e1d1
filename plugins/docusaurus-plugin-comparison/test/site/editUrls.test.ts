import type {LoadContext} from '@docusaurus/types';
import {findEditUrls, toBlobUrl} from '../../src/site/editUrls.js';
import {makeFolder} from '../support/folder.js';

const site = makeFolder({'versions.json': '["1.0"]'});

const files = [
  'docs/a.comparison.yaml',
  'docs/deep/b.csv',
  'versioned_docs/version-1.0/a.comparison.yaml',
  'api/c.comparison.yaml',
  'elsewhere/d.comparison.yaml',
  'docs/..drafts/e.comparison.yaml',
  '..drafts/f.comparison.yaml',
];

function find(docs: object, plugins: readonly unknown[] = []) {
  const context = {
    siteDir: site.dir,
    siteConfig: {presets: [['classic', {docs}]], plugins},
    i18n: {currentLocale: 'de'},
  } as unknown as LoadContext;
  return findEditUrls(
    files.map((file) => site.at(file)),
    context,
  );
}

describe('findEditUrls(files, context)', () => {
  const editUrl = 'https://github.com/us/it/edit/main';

  it('adds the path in the site to an address, in all versions', () => {
    expect(find({editUrl: `${editUrl}/`})).toEqual({
      'docs/a.comparison.yaml': `${editUrl}/docs/a.comparison.yaml`,
      'docs/deep/b.csv': `${editUrl}/docs/deep/b.csv`,
      'docs/..drafts/e.comparison.yaml': `${editUrl}/docs/..drafts/e.comparison.yaml`,
      'versioned_docs/version-1.0/a.comparison.yaml': `${editUrl}/versioned_docs/version-1.0/a.comparison.yaml`,
    });
  });

  it('finds what is in a folder whose name begins with dots', () => {
    expect(find({editUrl, path: '..drafts'})).toMatchObject({
      '..drafts/f.comparison.yaml': `${editUrl}/..drafts/f.comparison.yaml`,
    });
    expect(find({editUrl})).not.toHaveProperty('..drafts/f.comparison.yaml');
  });

  it('knows each docs plugin by its own', () => {
    const api = ['content-docs', {id: 'api', path: 'api', editUrl}];
    expect(find({}, [api])).toEqual({
      'api/c.comparison.yaml': `${editUrl}/api/c.comparison.yaml`,
    });
  });

  it('asks a function as Docusaurus does', () => {
    const asked: unknown[] = [];
    const found = find({
      editUrl: (page: {version: string; docPath: string}) => {
        asked.push(page);
        return page.version === '1.0' ? undefined : `https://x/${page.docPath}`;
      },
    });
    expect(found).toEqual({
      'docs/a.comparison.yaml': 'https://x/a.comparison.yaml',
      'docs/deep/b.csv': 'https://x/deep/b.csv',
      'docs/..drafts/e.comparison.yaml': 'https://x/..drafts/e.comparison.yaml',
    });
    expect(asked[2]).toEqual({
      version: '1.0',
      versionDocsDirPath: 'versioned_docs/version-1.0',
      docPath: 'a.comparison.yaml',
      permalink: '',
      locale: 'de',
    });
  });

  it('leaves out an old version where the current one is edited for it', () => {
    expect(Object.keys(find({editUrl, editCurrentVersion: true}))).toEqual([
      'docs/a.comparison.yaml',
      'docs/deep/b.csv',
      'docs/..drafts/e.comparison.yaml',
    ]);
  });

  it.each([{}, {editUrl: undefined}])('finds nothing for %j', (docs) => {
    expect(find(docs)).toEqual({});
  });
});

describe('toReadUrl(editUrl)', () => {
  it.each([
    [
      'https://github.com/o/r/edit/main/d/x.yaml',
      'https://github.com/o/r/blob/main/d/x.yaml',
    ],
    [
      'https://github.com/o/r/tree/main/edit/x.yaml',
      'https://github.com/o/r/blob/main/edit/x.yaml',
    ],
    [
      'https://github.com/edit/tree/edit/main/x.yaml',
      'https://github.com/edit/tree/blob/main/x.yaml',
    ],
    [
      'https://gitlab.com/g/s/r/-/edit/main/x.yaml',
      'https://gitlab.com/g/s/r/-/blob/main/x.yaml',
    ],
    ['https://example.com/files/x.yaml', 'https://example.com/files/x.yaml'],
  ])('leads from %s to %s', (edit, read) => {
    expect(toBlobUrl(edit)).toBe(read);
  });
});
