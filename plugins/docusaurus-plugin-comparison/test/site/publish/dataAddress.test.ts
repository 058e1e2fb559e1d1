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
});
