import fs from 'node:fs';
import path from 'node:path';
import {repoRoot} from '../../support/repoRoot.js';
import {readLoadsOfOwnSite} from '../pages/builtSite.js';

describe('docusaurus build, of the site of this repository', () => {
  it('loads each dataset once for each locale that is built', async () => {
    const loads = await readLoadsOfOwnSite();
    const names = loads.map(({locale, file, translation}) =>
      [
        locale,
        path.relative(repoRoot, file),
        // A translation that is not there changes nothing.
        ...(translation !== undefined && fs.existsSync(translation)
          ? [path.relative(repoRoot, translation)]
          : []),
      ].join(' '),
    );

    expect(names).toContain('en docs/virtualization.comparison.yaml');
    expect(names).toContain(
      'de docs/virtualization.comparison.yaml i18n/de/docusaurus-plugin-content-docs/current/virtualization.comparison.yaml',
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /\.mdx?$/.test(name))).toEqual([]);
    // In each language 16 datasets and 12 translations: in German, claims and
    // changes since a version are found in the originals.
    expect(loads.length).toBeLessThanOrEqual(56);
  });
});
