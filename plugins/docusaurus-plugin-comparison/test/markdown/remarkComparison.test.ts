import {compile} from '@mdx-js/mdx';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';

async function compiled(text: string, frontMatter: object = {}) {
  const file = new VFile({value: text, path: '/site/docs/page.mdx'});
  file.data['frontMatter'] = frontMatter;
  return String(
    await compile(file, {
      jsx: true,
      remarkPlugins: [remarkDirective, remarkHeadingIds, remarkComparison],
    }),
  );
}

/** Gives headings ids as Docusaurus does before a site's own plugins run. */
function remarkHeadingIds() {
  return (tree: Root) => {
    visit(tree, 'heading', (node) => {
      const text = toString(node);
      const id =
        text === 'A value' ? 'engines.fast.startup' : text.toLowerCase();
      node.data = {id, hProperties: {id}} as Heading['data'];
    });
  };
}

describe('remarkComparison()', () => {
  it('shows the words of a claim, with what is in them, and nothing else', async () => {
    const code = await compiled(
      'It is :claim[*sooner*, at :fact[a.t]{data=./x.comparison.yaml}]{if="a.t < 1 s" expect="open" reason="r"}, <Claim if="a.t > 1 s">or later</Claim>.\n',
    );

    expect(code).toMatch(
      /It is "\}<_components\.span data-claim="">.*sooner.*<Comparison0 \{\.\.\.Comparison1\} \/><\/_components\.span>\{", "\}<span data-claim="">/s,
    );
    expect(code).not.toMatch(/a\.t [<>]|reason/);
  });

  it('imports the view and the component, and shows one with the other', async () => {
    const code = await compiled(
      '::comparison-table[A *caption*]{data=@site/x.comparison.yaml sort="a:asc"}\n',
    );
    expect(code).toContain('import Comparison0 from "@theme/ComparisonTable";');
    expect(code).toMatch(
      /import Comparison1 from ".*missing\.comparison\.yaml\?view=table&sort=a:asc&missing=::comparison-table&data=%40site%2Fx\.comparison\.yaml&from=[\w.%-]*%2Fsite%2Fdocs%2Fpage\.mdx";/,
    );
    expect(code).toContain(
      '<Comparison0 {...Comparison1} caption="A caption" anchor="x" />',
    );
  });

  it('imports what two embeds share once', async () => {
    const code = await compiled('::stack-diagram\n\n::stack-diagram\n', {
      comparison: '@site/x.comparison.yaml',
    });
    expect(code.match(/^import /gm)).toHaveLength(2);
    expect(code.match(/<Comparison0 /g)).toHaveLength(2);
  });

  it('leads a chart to the first table of the page that has its cells', async () => {
    const chart = '::range-plot{criterion=startup subjects="a,b"}\n\n';
    const pageOf = async (text: string) => {
      const code = await compiled(text, {
        comparison: '@site/x.comparison.yaml',
      });
      return /view=range-plot&[^"]*?&page=([^&"]*)/.exec(code)?.[1];
    };

    expect(await pageOf(`${chart}::comparison-table\n`)).toBe('%23x');
    expect(
      await pageOf(
        `${chart}::comparison-table{criteria=memory}\n\n::comparison-table{subjects=a}\n\n::comparison-table{#full criteria="memory,startup" subjects="a b c"}\n`,
      ),
    ).toBe('%23full');
    expect(
      await pageOf(
        '::range-plot{criteria="startup,memory"}\n\n::comparison-table{criteria=memory}\n\n::comparison-table{#both criteria="memory,startup"}\n',
      ),
    ).toBe('%23both');
    expect(
      await pageOf(
        `${chart}::comparison-table{data=@site/y.comparison.yaml}\n`,
      ),
    ).toBeUndefined();
    expect(
      await pageOf(
        '::range-plot{criterion=startup page=./other.md}\n\n::comparison-table\n',
      ),
    ).toBe('.%2Fother.md');
  });

  it('leads a fact to the first table of the page that has its cell', async () => {
    const pageOf = async (tables: string) => {
      const code = await compiled(`It takes :fact[a.startup].\n\n${tables}\n`, {
        comparison: '@site/x.comparison.yaml',
      });
      return /view=fact&[^"]*?&page=([^&"]*)/.exec(code)?.[1];
    };

    expect(await pageOf('::comparison-table')).toBe('%23x');
    expect(
      await pageOf(
        '::comparison-table{criteria=memory}\n\n::comparison-table{subjects=b}\n\n::comparison-table{#full subjects="a b" criteria=startup}',
      ),
    ).toBe('%23full');
    expect(await pageOf('::comparison-table{subjects=b}')).toBeUndefined();
  });

  it('leads a fact to a table for the same choices, or with a list of them', async () => {
    const pageOf = async (choice: string, tables: string) => {
      const code = await compiled(`:fact[a.price]${choice}\n\n${tables}\n`, {
        comparison: '@site/x.comparison.yaml',
      });
      return /view=fact&[^"]*?&page=([^&"]*)/.exec(code)?.[1];
    };
    const us = '::comparison-table{#us region=us controls=none}';
    const eu = '::comparison-table{#eu controls=sort}';

    expect(await pageOf('{region=us}', `${eu}\n\n${us}`)).toBe('%23us');
    expect(await pageOf('', `${us}\n\n${eu}`)).toBe('%23eu');
    expect(await pageOf('{region=us}', eu)).toBeUndefined();
    expect(await pageOf('', us)).toBeUndefined();
    expect(await pageOf('{region=us}', '::comparison-table{#all}')).toBe(
      '%23all',
    );
  });

  it('leads the mark of a claim to a table for its choices', async () => {
    const code = async (choice: string) => {
      const file = new VFile({
        value: `:claim[So]{if="a.price < 1 USD" mark${choice}}\n\n::comparison-table{#eu controls=none}\n\n::comparison-table{#us region=us controls=none}\n`,
        path: '/site/docs/page.mdx',
      });
      file.data['frontMatter'] = {comparison: '@site/x.comparison.yaml'};
      const remarkPlugins = [remarkDirective, remarkComparison];
      return String(await compile(file, {jsx: true, remarkPlugins}));
    };

    expect(await code('')).toMatch(/view=claims&[^"]*page=%23eu/);
    expect(await code(' region=us')).toMatch(/view=claims&[^"]*page=%23us/);
    expect(await code(' region=us')).toMatch(/view=claims&[^"]*region=us/);
  });

  it('leaves other directives alone', async () => {
    expect(await compiled('::other{a=b}\n')).not.toContain('import');
  });

  it.each(['";alert(1);"', '`${alert(1)}`', '{alert(1)}', "');alert(1);('"])(
    'writes %s as text wherever it appears',
    async (hostile) => {
      const value = hostile.replaceAll('"', '&quot;');
      const code = await compiled(
        `::comparison-table{data="${value}" subjects="${value}"}\n`,
      );
      const [, from = ''] =
        /import Comparison1 from "([^"]*)";/.exec(code) ?? [];
      expect(new URLSearchParams(from.split('?')[1]).get('subjects')).toBe(
        hostile,
      );
      const rest = code.replace(from, '').replace(/ anchor="[\w-]*"/, '');
      expect(rest).not.toContain('alert');
    },
  );

  it('gives each table an id of its own, by the names of their datasets', async () => {
    const code = await compiled(
      [
        './x.comparison.yaml',
        '../other/x.comparison.yml',
        './x-2.comparison.yaml',
        '@site/x.comparison.yaml',
        './two words.comparison.yaml',
        'Bare_1.comparison.yaml',
      ]
        .map((data) => `::comparison-table{data="${data}"}\n`)
        .join('\n'),
    );

    expect(anchorsIn(code)).toEqual([
      'x',
      'x-2',
      'x-2-2',
      'x-3',
      'two-words',
      'Bare_1',
    ]);
  });

  it.each(['.comparison.yaml', '漢字.comparison.yaml', './!.comparison.yaml'])(
    'gives a table of %s an id',
    async (data) => {
      const embed = `::comparison-table{data="./${data}"}\n`;
      const anchors = anchorsIn(await compiled(`${embed}\n${embed}`));

      expect(new Set(anchors).size).toBe(2);
      expect(anchors.join('')).toMatch(/^[\p{L}\p{N}-]+$/u);
    },
  );

  it('gives a table the same id, whatever is before it', async () => {
    const code = await compiled(
      '::stack-diagram\n\n::comparison-table\n\n::timeline\n\n::comparison-table\n',
      {comparison: './x.comparison.yaml'},
    );

    expect(anchorsIn(code)).toEqual(['x', 'x-2']);
  });

  it('gives each embed the id that its author wrote, and none twice', async () => {
    const code = await compiled(
      [
        '::stack-diagram{#a}',
        '::timeline{#a}',
        '::decision-guide{#b}',
        '::bar-chart{#c criterion=x}',
        '::quadrant-chart{#d x=x y=y}',
        '::source-list{#e}',
        '::source-list',
        '::source-list',
        '::comparison-table{#sources}',
      ].join('\n\n'),
      {comparison: './x.comparison.yaml'},
    );

    expect(anchorsIn(code)).toEqual([
      'a',
      'a-2',
      'b',
      'c',
      'd',
      'e',
      'sources',
      'sources-2',
      'sources-3',
    ]);
  });

  it('gives no embed the id of a heading or an element', async () => {
    const code = await compiled(
      [
        '::stack-diagram{#times}',
        '::timeline{#note}',
        '::comparison-table{#times}',
        '::comparison-table{#engines}',
        '## Times',
        '## A value',
        '<b id="note">Note</b>',
      ].join('\n\n'),
      {comparison: './x.comparison.yaml'},
    );

    expect(anchorsIn(code)).toEqual([
      'times-2',
      'note-2',
      // The ids of a table's parts have a point, which those of headings lack.
      'times',
      'engines-2',
    ]);
  });

  it('gives no component the id of a heading', async () => {
    const code = await compiled(
      `import StackDiagram from '@theme/StackDiagram';
import ComparisonTable from '@theme/ComparisonTable';
import stack from './x.comparison.yaml?view=stack';
import table from './x.comparison.yaml?view=table';

<StackDiagram {...stack} anchor="times" />

<ComparisonTable {...table} anchor="times" />

<ComparisonTable {...table} anchor="engines" />

## Times

## A value
`,
    );

    expect(anchorsIn(code)).toEqual(['times-2', 'times', 'engines-2']);
  });

  it('gives none to what has no parts to lead to', async () => {
    const code = await compiled(
      '::stack-diagram\n\n::timeline\n\n::decision-guide\n\n::bar-chart{criterion=x}\n\n:fact[a.x]\n',
      {comparison: './x.comparison.yaml'},
    );

    expect(code).not.toContain('anchor');
  });
});

function anchorsIn(code: string): readonly string[] {
  return [...code.matchAll(/ anchor="([^"]*)"/g)].map(([, each = '']) => each);
}
