import path from 'node:path';
import fs from 'node:fs';
import {datasetGlob, findFiles} from '../../src/dataset/find.js';
import {makeFolder} from '../support/folder.js';

const site = makeFolder(
  Object.fromEntries(
    [
      'x.comparison.yaml',
      'docs/a.comparison.yaml',
      'docs/deep/er/b.comparison.yml',
      'docs/build/in-a-folder-named-build.comparison.yaml',
      'versioned_docs/version-1.0/a.comparison.yaml',
      'i18n/fr/docusaurus-plugin-content-docs/current/a.comparison.yaml',
      // None of these is a dataset of the site.
      'docs/a.yaml',
      'docs/comparison.yaml',
      'docs/a.comparison.yaml.bak',
      'docs/a.comparison.json',
      'build/docs/a.comparison.yaml',
      '.docusaurus/a.comparison.yaml',
      'docs/.hidden/a.comparison.yaml',
      'node_modules/package/a.comparison.yaml',
      'docs/node_modules/package/a.comparison.yaml',
      'docs/drafts/a.comparison.yaml',
    ].map((file) => [file, '']),
  ),
);
const data = makeFolder({'d.comparison.yaml': ''});
fs.mkdirSync(site.at('docs/folder.comparison.yaml'));
fs.symlinkSync('/nonexistent', site.at('docs/link.comparison.yaml'));
fs.symlinkSync('..', site.at('docs/loop'));

describe('findFiles(glob, roots, exclude)', () => {
  it('finds the datasets of all versions, locales and roots', async () => {
    expect(await find([site.dir, data.dir], ['docs/drafts/**'])).toEqual(
      [
        'docs/a.comparison.yaml',
        'docs/build/in-a-folder-named-build.comparison.yaml',
        'docs/deep/er/b.comparison.yml',
        'docs/folder.comparison.yaml',
        'docs/link.comparison.yaml',
        'i18n/fr/docusaurus-plugin-content-docs/current/a.comparison.yaml',
        'versioned_docs/version-1.0/a.comparison.yaml',
        'x.comparison.yaml',
        path.relative(site.dir, data.at('d.comparison.yaml')),
      ].sort(),
    );
  });

  it('names a file once where roots overlap', async () => {
    const files = await find([site.dir, site.at('docs')], []);

    expect(files.filter((file) => file === 'docs/a.comparison.yaml')).toEqual([
      'docs/a.comparison.yaml',
    ]);
  });

  it('finds what is excluded nowhere else', async () => {
    expect(await find([site.dir], ['**'])).toEqual([]);
  });
});

async function find(
  roots: readonly [string, ...string[]],
  exclude: readonly string[],
): Promise<readonly string[]> {
  const files = await findFiles(datasetGlob, roots, exclude);
  return files.map((file) => path.relative(site.dir, file)).sort();
}
