import {defaultLimits} from '../../src/dataset/limits.js';
import type {Loaded} from '../../src/dataset/loaded.js';
import {findEmbeds} from '../../src/embeds/find.js';
import {loadInline} from '../../src/inline/loadInline.js';
import {formatProblems} from '../../src/problems/report.js';

const engines = `# Engines

:::comparison[Engines compared]{#engines}

| Engine | Starts | Price | Weight | Runs on | Free |
| ------ | ------ | ----- | ------ | ------- | ---- |
| type:  |        | money USD |    |         |      |
| better: | lower |       |        |         |      |
| group: | Speed  |       |        |         |      |
| source: | <https://example.com/engines> | | |   |      |
| Fast   | 45 s   | $5    | 7      | petrol  | yes  |
| Slow   | 3 min  | $2.50 | 10     | wood    | no (soon) |
| Old    | unknown | n/a  | 3      | steam[^1] | partial |

[^1]: Coal will do.

:::
`;

/** The first inline table of a page. */
function load(text: string): Loaded {
  const file = {path: 'docs/page.mdx', text};
  const embed = findEmbeds(file).find(({inline}) => inline);
  if (!embed?.inline) {
    throw new Error('No inline table');
  }
  return loadInline(embed.inline, file, embed.place, defaultLimits, (page) =>
    page === './other.mdx' ? '/other' : undefined,
  );
}

describe('loadInline(inline, page, whole, limits, findPage)', () => {
  it('reads types, groups, better and sources', () => {
    const loaded = load(engines);
    if (!('dataset' in loaded)) {
      throw new Error(formatProblems(loaded.problems));
    }
    console.log(JSON.stringify(loaded.dataset, null, 1));
  });
  it.each([
    ['an empty cell', '| A |  |'],
    ['a dash', '| A | - |'],
    ['another word', '| A | maybe |'],
  ])('%s', (_, row) => {
    const text = `:::comparison\n\n| X | Free |\n| - | - |\n| B | yes |\n| C | no |\n${row}\n\n:::\n`;
    const loaded = load(text);
    console.log('problems' in loaded ? formatProblems(loaded.problems): JSON.stringify(loaded.dataset));
  });
});
