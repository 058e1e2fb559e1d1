import {makeFolder} from '../support/folder.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';
import {drawPage} from '../support/drawPage.js';

// A case is a page, with a dataset next to it where it shows one, the time that a
// picture may take, and "none" where no theme of the site draws Mermaid's text.
describe.each(listFixtures(import.meta.url))(
  'comparisonLoader()',
  (fixture) => {
    const {name, read} = fixture;
    const site = makeFolder({
      'docs/page.mdx': read('page.mdx') ?? '',
      'docs/x.comparison.yaml': read('x.comparison.yaml') ?? '',
    });

    it(`reports ${name}`, async () => {
      const seconds = Number(read('seconds.txt') ?? 60);
      const hasTheme = read('theme.txt') === undefined;
      const told = await drawPage(site, 'docs/page.mdx', seconds, hasTheme);

      expectOutputs(fixture, {
        'problems.txt': told.length > 0 ? `${told.join('\n\n')}\n` : undefined,
      });
    });
  },
);
