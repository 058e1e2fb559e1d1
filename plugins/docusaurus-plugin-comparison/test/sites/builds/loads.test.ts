import fs from 'node:fs';
import path from 'node:path';
import {repoRoot} from '../../support/repoRoot.js';
import {readLoadsOfOwnSite} from '../pages/builtSite.js';

describe('docusaurus build, of the site of this repository', () => {
  it('loads each dataset once for each locale that is built', async () => {
    const loads = await readLoadsOfOwnSite();
    const originals = loads.filter(
      ({translation}) =>
        translation === undefined || !fs.existsSync(translation),
    );
    const names = originals.map(({file}) => path.relative(repoRoot, file));

    const times = [...new Set(names)].map(
      (name) => names.filter((each) => each === name).length,
    );

    expect(names).toContain('docs/virtualization.comparison.yaml');
    // Once in English, and once in German, where claims name the words of the
    // originals next to the translations.
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
    // 12 translations in each of three checks and bundles, and the originals.
    expect(loads.length).toBeLessThanOrEqual(64);
  });
});
