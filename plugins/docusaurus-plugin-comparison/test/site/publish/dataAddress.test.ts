import {
  addressOfData,
  type DataFolder,
} from '../../../src/site/publish/dataAddress.js';

const folders: readonly DataFolder[] = [
  {folder: '/site/docs', address: 'docs/current'},
  {folder: '/site/versioned_docs/version-1.0', address: 'docs/1.0'},
  {folder: '/site/docs/community', address: 'docs-community/current'},
  {folder: '/site', address: 'site'},
  {folder: '/shared', address: 'root-1'},
];

describe('addressOfData(file, folders)', () => {
  it.each([
    ['/site/docs/a/engines.comparison.yaml', 'docs/current/a/engines'],
    ['/site/docs/engines.comparison.yml', 'docs/current/engines'],
    [
      '/site/versioned_docs/version-1.0/engines.comparison.yaml',
      'docs/1.0/engines',
    ],
    ['/site/docs/community/x.comparison.yaml', 'docs-community/current/x'],
    ['/site/data/x.comparison.yaml', 'site/data/x'],
    ['/shared/x.comparison.yaml', 'root-1/x'],
    ['/elsewhere/x.comparison.yaml', undefined],
  ])('publishes %s at %s', (file, address) => {
    expect(addressOfData(file, folders)).toBe(address);
  });

  it('has an address for each of two endings', () => {
    const exists = (file: string) => file === '/site/docs/x.comparison.yaml';

    expect(
      ['x.comparison.yaml', 'x.comparison.yml', 'y.comparison.yml'].map(
        (name) => addressOfData(`/site/docs/${name}`, folders, exists),
      ),
    ).toEqual(['docs/current/x', 'docs/current/x.yml', 'docs/current/y']);
  });

  it('has the ending of a page with a table, which a folder cannot have too', () => {
    expect(addressOfData('/site/docs/intro.md', folders)).toBe(
      'docs/current/intro.md',
    );
  });
});
