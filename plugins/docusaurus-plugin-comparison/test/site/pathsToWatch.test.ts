import path from 'node:path';
import {defaultLimits} from '../../src/dataset/limits.js';
import {pathsToWatch} from '../../src/site/pathsToWatch.js';
import {makeFolder} from '../support/folder.js';

const data = makeFolder({
  'd.comparison.yaml': '',
  'more/e.comparison.yaml': '',
});
const site = makeFolder({
  'docs/x.comparison.yaml': '',
  'versioned_docs/version-1.0/x.comparison.yaml': '',
  'node_modules/package/x.comparison.yaml': '',
  'build/x.comparison.yaml': '',
  '.docusaurus/x.comparison.yaml': '',
  'package.json': '{}',
});
const watched = pathsToWatch({
  roots: [site.dir, data.dir],
  exclude: [],
  limits: defaultLimits,
}).map((glob) => glob.replace(site.dir, 'site').replace(data.dir, 'data'));

describe('pathsToWatch(site)', () => {
  it('is a glob for each folder of the site', () => {
    expect(watched).toEqual(
      expect.arrayContaining([
        'site/docs/**/*.{comparison.yaml,comparison.yml,csv}',
        'site/versioned_docs/**/*.{comparison.yaml,comparison.yml,csv}',
        'data/more/**/*.{comparison.yaml,comparison.yml,csv}',
      ]),
    );
  });

  it('leaves out what would cost and holds nothing', () => {
    expect(watched.join()).not.toMatch(/node_modules|build|docusaurus|package/);
    expect(watched).not.toContain(
      'site/**/*.{comparison.yaml,comparison.yml,csv}',
    );
  });

  it('also watches the datasets that stand in a root itself', () => {
    expect(watched.some((glob) => path.dirname(glob) === 'data')).toBe(true);
  });
});
