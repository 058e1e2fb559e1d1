import {compile} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/remark/index.js';

async function compiled(text: string, frontMatter: object = {}) {
  const file = new VFile({value: text, path: '/site/docs/page.mdx'});
  file.data['frontMatter'] = frontMatter;
  return String(
    await compile(file, {
      jsx: true,
      remarkPlugins: [remarkDirective, remarkComparison],
    }),
  );
}

describe('remarkComparison()', () => {
  it('imports the view and the component, and shows one with the other', async () => {
    const code = await compiled(
      '::comparison-table[A *caption*]{data=@site/x.comparison.yaml sort="a:asc"}\n',
    );
    expect(code).toContain('import Comparison0 from "@theme/ComparisonTable";');
    expect(code).toMatch(
      /import Comparison1 from ".*absent\.comparison\.yaml\?view=table&sort=a:asc&absent=::comparison-table&data=%40site%2Fx\.comparison\.yaml&from=0-0:%2Fsite%2Fdocs%2Fpage\.mdx";/,
    );
    expect(code).toContain(
      '<Comparison0 {...Comparison1} caption="A caption" />',
    );
  });

  it('imports what two embeds share once', async () => {
    const code = await compiled('::stack-diagram\n\n::stack-diagram\n', {
      comparison: '@site/x.comparison.yaml',
    });
    expect(code.match(/^import /gm)).toHaveLength(2);
    expect(code.match(/<Comparison0 /g)).toHaveLength(2);
  });

  it('leaves other directives alone', async () => {
    expect(await compiled('::other{a=b}\n')).not.toContain('import');
  });

  it.each(['";alert(1);"', '`${alert(1)}`', '{alert(1)}', "');alert(1);('"])(
    'writes %s as text wherever it stands',
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
      expect(code.replace(from, '')).not.toContain('alert');
    },
  );
});
