import {compile} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';

async function compiled(value: string, format: 'md' | 'mdx') {
  const file = new VFile({value, path: `/site/docs/page.${format}`});
  return String(
    await compile(file, {
      jsx: true,
      format,
      remarkPlugins: [remarkDirective, remarkComparison],
    }),
  );
}

const importFact =
  "import Fact from '@theme/ComparisonFact';\nimport fact from './x.comparison.yaml?cell=a.x&view=fact';\n\n";

describe('a fact inside of a link', () => {
  it.each([
    ['mdx', '[In :fact[a.x]](./page.mdx)\n'],
    ['mdx', '[**In *:fact[a.x]***](https://example.com)\n'],
    ['mdx', '[In :fact[a.x]][page]\n\n[page]: ./page.mdx\n'],
    ['mdx', 'In <a href="./page">the :fact[a.x]</a> there\n'],
    ['mdx', 'In <Link to="/page">the :fact[a.x]</Link> there\n'],
    ['mdx', '<Card href="/page">\n\nThe :fact[a.x]\n\n</Card>\n'],
    ['mdx', `${importFact}[In <Fact {...fact} />](./page.mdx)\n`],
    ['md', '[In :fact[a.x]](./page.md)\n'],
    ['md', 'In <a href="./page">the *:fact[a.x]*</a> there\n'],
  ] as const)('knows that it is, in %s: %s', async (format, text) => {
    expect(await compiled(text, format)).toMatch(
      /<(?:Comparison0|Fact) \{\.\.\.\w+\} isInLink \/>/,
    );
  });

  it.each([
    ['mdx', '[In](./page.mdx) :fact[a.x]\n'],
    ['mdx', '<b>In :fact[a.x]</b>\n'],
    ['mdx', `${importFact}<p>In <Fact {...fact} /></p>\n`],
    ['md', '<a href="./page">In</a> :fact[a.x]\n'],
    ['md', '<abbr>In :fact[a.x]</abbr>\n'],
  ] as const)('is not taken for one in %s: %s', async (format, text) => {
    const code = await compiled(text, format);

    expect(code).toMatch(/<(?:Comparison0|Fact) \{\.\.\.\w+\} \/>/);
    expect(code).not.toContain('isInLink');
  });
});
