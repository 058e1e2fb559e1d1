import path from 'node:path';
import {defaultLimits} from '../../../src/dataset/limits.js';
import {createPages} from '../../../src/site/pages.js';
import {findShownDatasets} from '../../../src/site/publish/shownDatasets.js';
import {makeFolder} from '../../support/folder.js';

const table = (name: string) => `::comparison-table{data=./${name}}\n`;
const site = makeFolder({
  'docs/a.mdx': `import Part from './_part.mdx';\nimport Other from './_other.mdx';\n\n${table('one.comparison.yaml')}\n<Part />\n<Other />\n`,
  'docs/_part.mdx': `import Nested from './_nested.mdx';\n\n${table('two.comparison.yaml')}\n<Nested />\n`,
  // It imports the part that imports it.
  'docs/_nested.mdx': `import Part from './_part.mdx';\n\n${table('three.comparison.yaml')}`,
  'docs/_other.mdx': table('two.comparison.yaml'),
  'docs/b.mdx': `${table('one.comparison.yaml')}\n${table('none.comparison.yaml')}\n:::comparison{#kinds}\n\n| Kind | Weight |\n| ---- | ------ |\n| Big  | 5 kg   |\n\n:::\n\n::bar-chart{data=#kinds criterion=weight}\n`,
  'docs/not-published.mdx': table('four.comparison.yaml'),
  'i18n/de/docs/b.mdx': `${table('one.comparison.yaml')}${table('two.comparison.yaml')}`,
  'i18n/de/docs/two.comparison.yaml': '',
  ...Object.fromEntries(
    ['one', 'two', 'three', 'four'].map((name) => [
      `docs/${name}.comparison.yaml`,
      '',
    ]),
  ),
});
const context = {
  roots: [site.dir] as const,
  exclude: [],
  limits: defaultLimits,
  translations: [
    {
      locale: 'de',
      original: site.at('docs'),
      translated: site.at('i18n/de/docs'),
    },
  ],
};

/** What pages show: each dataset, and the pages with its embeds. */
async function find(...files: readonly string[]) {
  const published = files.map((file) => ({
    file: site.at(file),
    permalink: `/${file}`,
  }));
  const shown = await findShownDatasets(published, context, createPages());
  const nameOf = (file: string) => path.relative(site.dir, file);
  return shown.map(({file, original, inline, embeds}) => [
    nameOf(file),
    nameOf(original),
    inline?.id,
    embeds.map(({page}) => nameOf(page.file)).join(' '),
  ]);
}

describe('findShownDatasets(published, site, pages)', () => {
  it('finds each dataset once, with what pages import and with their tables', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map(
      (name) => `docs/${name}.comparison.yaml`,
    );
    const [a, b] = ['docs/a.mdx', 'docs/b.mdx'];

    expect(await find('docs/a.mdx', 'docs/b.mdx')).toEqual([
      [one, one, undefined, `${a} ${b}`],
      [two, two, undefined, `${a} ${a}`],
      [three, three, undefined, a],
      [b, b, 'kinds', `${b} ${b}`],
    ]);
  });

  it('names the originals of what translated pages show', async () => {
    expect(await find('i18n/de/docs/b.mdx')).toEqual([
      [
        'docs/one.comparison.yaml',
        'docs/one.comparison.yaml',
        undefined,
        'i18n/de/docs/b.mdx',
      ],
      [
        'i18n/de/docs/two.comparison.yaml',
        'docs/two.comparison.yaml',
        undefined,
        'i18n/de/docs/b.mdx',
      ],
    ]);
  });
});
