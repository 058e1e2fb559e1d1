import fs from 'node:fs';
import path from 'node:path';
import {
  preparePage,
  prepareReactPage,
  type TwinSite,
} from '../../../src/markdown/twins/preparePage.js';
import {expectOutputs, listFixtures} from '../../support/fixtures.js';
import {joinChunks, twinSite} from './twinSite.js';

/** What a case says of its site, besides its files. */
interface CaseSite {
  readonly permalinks?: Record<string, string>;
  readonly format?: Partial<TwinSite['format']>;
  readonly assets?: Record<string, string>;
}

describe('preparePage(page, site)', () => {
  it.each(listFixtures(import.meta.url))(
    'prints the case $name',
    async (fixture) => {
      const {dir} = fixture;
      const {
        permalinks,
        format,
        assets = {},
      } = JSON.parse(fixture.read('site.json') ?? '{}') as CaseSite;
      const site = twinSite(dir, permalinks, {
        format: {format: 'mdx', hasBareTitles: false, ...format},
        findAsset: (file) => assets[path.relative(dir, file)],
      });
      const name = fs.readdirSync(dir).find((each) => each.startsWith('page.'));
      const page = {
        file: path.join(dir, name ?? ''),
        permalink: '/base/docs/page',
        title: 'A page | with *marks*',
        description: 'What it is about.',
      };
      const prepared = await (name === 'page.tsx'
        ? prepareReactPage(page, site)
        : preparePage(page, site));

      expectOutputs(fixture, {
        'expected.md': prepared && joinChunks(prepared.chunks),
      });
    },
  );
});
