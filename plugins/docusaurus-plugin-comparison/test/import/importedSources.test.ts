import {ImportedSources} from '../../src/import/importedSources.js';

describe('ImportedSources.nameOf(url)', () => {
  it('gives each address an id of its own, and the same one again', () => {
    const sources = new ImportedSources();
    const urls = [
      'https://a.example/b',
      'http://a.example/b',
      'https://–',
      '/p',
    ];
    const ids = urls.map((url) => sources.nameOf(url));

    expect(ids).toEqual(['a-example-b', 'a-example-b-2', 'source', 'p']);
    expect(urls.map((url) => sources.nameOf(url))).toEqual(ids);
    expect([...sources.urls.values()]).toEqual(urls);
  });
});
