import path from 'node:path';
import {compile} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {unpackFence} from '../../src/embeds/fence.js';
import {parseQuery} from '../../src/embeds/query.js';
import {fromRequest} from '../../src/embeds/request.js';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';

const pagePath = '/site/docs/page.mdx';

/** What Docusaurus makes of Mermaid fences before a site's own plugins run. */
function remarkMermaid() {
  return (tree: Root) => {
    visit(tree, 'code', (node) => {
      if (node.lang === 'mermaid') {
        Object.assign(node, {
          type: 'mermaidCodeBlock',
          data: {hName: 'mermaid', hProperties: {value: node.value}},
        });
      }
    });
  };
}

async function compiled(
  value: string,
  {mermaidFences = true, isDocusaurus = false} = {},
): Promise<string> {
  const file = new VFile({value, path: pagePath});
  return String(
    await compile(file, {
      jsx: true,
      remarkPlugins: [
        remarkDirective,
        ...(isDocusaurus ? [remarkMermaid] : []),
        [remarkComparison, {mermaidFences}],
      ],
    }),
  );
}

/** The fences that a page imports, and the page that they come from. */
function importsIn(code: string) {
  return [...code.matchAll(/from "([^"]*\?[^"]*)"/g)].map(
    ([, request = '']) => {
      const [file = '', query = ''] = request.split('?');
      const {fence, page: from} = fromRequest(parseQuery(query));
      return {
        mermaid: fence === undefined ? undefined : unpackFence(fence),
        page: from && path.resolve(path.dirname(file), from),
      };
    },
  );
}

const fence = '```mermaid\nflowchart TD\n  a["{x} </b>"] --> b\n```';
const mermaid = 'flowchart TD\n  a["{x} </b>"] --> b';

describe('remarkComparison({mermaidFences: true})', () => {
  it.each([false, true])(
    'imports each fence, where Docusaurus has read it: %s',
    async (isDocusaurus) => {
      const page = `# Title\n\n${fence}\n\nText\n`;
      const code = await compiled(page, {isDocusaurus});

      expect(importsIn(code)).toEqual([{mermaid, page: pagePath}]);
      expect(code).toContain(
        'import Comparison0 from "@theme/ComparisonDiagram";',
      );
      expect(code).toContain('<Comparison0 {...Comparison1} />');
      expect(code).not.toContain('flowchart');
    },
  );

  it('finds fences in lists, quotes and directives', async () => {
    const inList = fence.replaceAll('\n', '\n  ');
    const inQuote = fence.replaceAll('\n', '\n> ');
    const page = `- ${inList}\n\n> ${inQuote}\n\n:::note\n${fence}\n:::\n`;

    expect(
      (await compiled(page)).match(/<Comparison0 \{\.\.\.Comparison1\} \/>/g),
    ).toHaveLength(3);
  });

  it('imports equal fences once, wherever they appear', async () => {
    const [one] = importsIn(await compiled(`${fence}\n`));
    const code = await compiled(`Text\n\n${fence}\n\n${fence}\n`);

    expect(importsIn(code)).toEqual([one]);
    expect(code.match(/<Comparison0 /g)).toHaveLength(2);
  });

  it('is next to embeds of datasets', async () => {
    const code = await compiled(
      `::stack-diagram{data=@site/x.comparison.yaml}\n\n${fence}\n`,
    );

    expect(code).toContain('<Comparison0 {...Comparison1} />');
    expect(code).toContain('<Comparison2 {...Comparison3} />');
  });

  it('leaves other code alone', async () => {
    const code = await compiled('```js\nflowchart\n```\n\n`mermaid`\n');

    expect(code).not.toContain('import Comparison');
    expect(code).toContain('flowchart');
  });
});

describe('remarkComparison()', () => {
  it('leaves fences to theme-mermaid', async () => {
    const code = await compiled(`${fence}\n`, {mermaidFences: false});

    expect(code).not.toContain('import Comparison');
    expect(code).toContain('flowchart');
  });
});
