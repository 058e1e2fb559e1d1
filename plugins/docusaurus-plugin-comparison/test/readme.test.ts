import fs from 'node:fs';
import path from 'node:path';
import {findEmbeds} from '../src/embeds/find.js';
import {checkEmbed} from '../src/embeds/check.js';
import {render} from '../src/commands/render.js';
import {runIn} from './commands/runIn.js';
import {datasetOf} from './dataset/datasetOf.js';
import {repoRoot} from './support/repoRoot.js';

const readme = fs.readFileSync(path.join(repoRoot, 'README.md'), 'utf8');

function blocksOf(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms');
  return [...readme.matchAll(fence)].map(([, code = '']) => code);
}

describe('README.md', () => {
  it('shows a dataset and embeds that work', () => {
    const dataset = datasetOf(blocksOf('yaml').join('\n'));
    const page = {path: 'page.md', text: blocksOf('md').join('\n')};
    const embeds = findEmbeds(page);
    expect(embeds.map(({name}) => name)).toEqual([
      '::comparison-table',
      '::stack-diagram',
    ]);
    const loaded = {dataset, file: {path: dataset.file, text: ''}};
    for (const embed of embeds) {
      expect(embed.data).toBe('./engines.comparison.yaml');
      expect(checkEmbed(embed, page, () => loaded, [])).toEqual([]);
    }
  });

  it('has a table that its dataset still says', async () => {
    expect(
      await runIn(repoRoot, render, [], {
        options: {into: 'README.md', check: 'true'},
      }),
    ).toEqual({code: 0, printed: 'README.md is up to date: 1 block.'});
  });

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\(((?!<?https?:)[^)#]+)\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, link = ''] of links) {
      expect(fs.existsSync(path.join(repoRoot, link))).toBe(true);
    }
  });
});
