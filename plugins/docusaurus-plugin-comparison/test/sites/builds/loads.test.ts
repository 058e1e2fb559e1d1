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

    // 12 in English; for each of the two builds the same in German.
    expect(names).toContain('docs/virtualization.comparison.yaml');
    expect(new Set(names).size).toBe(names.length);
    expect(loads.length).toBeLessThanOrEqual(36);
  });
});
