import {compile} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import {findReported} from '../../src/markdown/reporters.js';

const embed = (data: string, start: number, isInline = false) => ({
  data,
  start,
  view: {isInline},
});

describe('findReported(embeds)', () => {
  it('finds all embeds of a dataset except the first', () => {
    const embeds = [
      embed('./a', 2),
      embed('./a', 1),
      embed('./b', 0),
      embed('a', 3),
    ];

    expect([...findReported(embeds)]).toEqual([embeds[0], embeds[3]]);
  });

  it('prefers one that is not in a sentence', () => {
    const embeds = [
      embed('./a', 0, true),
      embed('./a', 1),
      embed('./b', 2, true),
      embed('./b', 3, true),
    ];

    expect([...findReported(embeds)]).toEqual([embeds[0], embeds[3]]);
  });
});

describe('remarkComparison(), where the problems of a dataset are reported', () => {
  const report = (text: string) => elementsOf(text);

  it('marks the directives and components that leave them to another one', async () => {
    expect(
      await report(`import Table from '@theme/ComparisonTable';
import table from './x.comparison.yaml?view=table';
import other from './y.comparison.yaml?view=table';

It takes :fact[a.b]{data=./x.comparison.yaml}.

<Table {...table} />

::timeline{data=./x.comparison.yaml}

<Table {...other} />

<Table {... table } anchor="again" />

::comparison-table{data=y.comparison.yaml}
`),
    ).toEqual([
      'Comparison0 isReported',
      'Table',
      'Comparison2 isReported',
      'Table',
      'Table isReported',
      'Comparison4 isReported',
    ]);
  });
});

/** The components of a page in their order, and whether each has the mark. */
async function elementsOf(text: string): Promise<readonly string[]> {
  const code = await compile(new VFile({value: text, path: '/docs/page.mdx'}), {
    jsx: true,
    remarkPlugins: [remarkDirective, remarkComparison],
  });
  return [...String(code).matchAll(/<(Comparison\d|Table)\b([^>]*)\/>/g)].map(
    ([, name, rest = '']) =>
      rest.includes(' isReported') ? `${name} isReported` : String(name),
  );
}
