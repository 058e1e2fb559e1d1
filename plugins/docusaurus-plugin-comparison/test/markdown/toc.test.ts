import {compile} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import {VFile} from 'vfile';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';

interface Plugin {
  (...options: readonly unknown[]): (tree: object) => Promise<void>;
}

/** A plugin of Docusaurus' own, which runs before those of a site. */
async function docusaurusPlugin(name: string): Promise<Plugin> {
  const file = `@docusaurus/mdx-loader/lib/remark/${name}/index.js`;
  const {default: loaded} = (await import(file)) as {
    readonly default: {readonly default: Plugin};
  };
  return loaded.default;
}

async function tocOf(text: string): Promise<string> {
  const page = new VFile({value: text, path: '/site/docs/page.mdx'});
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: page.path,
    fileContent: text,
  });
  page.data['frontMatter'] = {
    comparison: '@site/x.comparison.yaml',
    ...frontMatter,
  };
  const code = await compile(page, {
    jsx: true,
    remarkPlugins: [
      remarkDirective,
      [await docusaurusPlugin('headings'), {anchorsMaintainCase: false}],
      await docusaurusPlugin('toc'),
      remarkComparison,
    ],
  });
  return /export const toc = (\[[^]*?\]);/.exec(String(code))?.[1] ?? '';
}

describe('facts in the table of contents', () => {
  it('are read from the modules that the page imports', async () => {
    const toc = await tocOf(
      '## Starts in :fact[fast.startup] now\n\n## Other\n',
    );

    expect(toc).toContain(
      '"Starts in " + (Comparison1.labelHtml ?? "fast.startup") + " now"',
    );
    expect(toc).toContain('"value": "Other"');
  });

  it('shows a computed fact where it is in its heading', async () => {
    const toc = await tocOf(
      '## A & *b*: :fact{is="a.x / b.x" data=./x.comparison.yaml} as long\n',
    );

    expect(toc).toContain(
      '"A &amp; <em>b</em>: " + (Comparison1.labelHtml ?? "") + " as long"',
    );
  });

  it('are those of their heading, also where its text names them', async () => {
    const toc = await tocOf(
      '## `fast.startup` is :fact[fast.startup], not :fact[slow.startup]\n\n## :fact[slow.startup]\n',
    );

    expect(toc).toContain(
      '"<code>fast.startup</code> is " + (Comparison1.labelHtml ?? "fast.startup") + ", not " + (Comparison2.labelHtml ?? "slow.startup")',
    );
    expect(toc).toContain('"" + (Comparison2.labelHtml ?? "slow.startup")');
  });
});

describe('embeds in the table of contents', () => {
  const entriesOf = async (text: string) => {
    const toc = await tocOf(text);
    return [
      ...toc.matchAll(/"value": "(.*?)",\s*"id": "(.*?)",\s*"level": (\d)/g),
    ].map(([, value, id, level]) => `${level} ${id} ${value}`);
  };

  it('have their caption, a level below their heading, where the page asks', async () => {
    expect(
      await entriesOf(
        `# Title

::comparison-table[First & \\<all>]{toc}

## Other

::bar-chart[Bars]{criterion=startup toc}

::bar-chart[Again]{#times criterion=startup toc=true}

### Last
`,
      ),
    ).toEqual([
      '2 x.table First &amp; &lt;all&gt;',
      '2 other Other',
      '3 bar-chart Bars',
      '3 times Again',
      '3 last Last',
    ]);
  });

  it('have another id where a heading of the page has theirs', async () => {
    expect(
      await entriesOf(`## Timeline

::timeline[What came when]{toc}

## Bar chart

::bar-chart[Bars]{criterion=startup toc}

::timeline[Again]{toc}
`),
    ).toEqual([
      '2 timeline Timeline',
      '3 timeline-2 What came when',
      '2 bar-chart Bar chart',
      '3 bar-chart-2 Bars',
      '3 timeline-3 Again',
    ]);
  });

  it.each(['', '{toc=false}'])('are not there with %j', async (attributes) => {
    expect(
      await entriesOf(`## Other\n\n::comparison-table[All]${attributes}\n`),
    ).toEqual(['2 other Other']);
  });

  it('are not there without a caption', async () => {
    expect(await entriesOf('## Other\n\n::comparison-table{toc}\n')).toEqual([
      '2 other Other',
    ]);
  });
});
