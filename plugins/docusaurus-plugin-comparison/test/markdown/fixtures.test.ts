import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {createProcessor} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import {
  expectOutputs,
  listFixtures,
  type Fixture,
} from '../support/fixtures.js';

const plugin = fileURLToPath(new URL('../..', import.meta.url));

// A case is a page, input.mdx or input.md, with the datasets next to it. The
// output is no `.jsx`, so that no tool takes it for code of ours.
describe('remarkComparison()', () => {
  it.each(listFixtures(import.meta.url))('compiles $name', async (fixture) => {
    expectOutputs(fixture, {'output.jsx.txt': await compile(fixture)});
  });
});

/** Compiles a page as Docusaurus' MDX loader does, to readable JSX. */
async function compile({dir, read}: Fixture): Promise<string> {
  const format = read('input.md') === undefined ? 'mdx' : 'md';
  const name = `input.${format}`;
  const value = read(name) ?? '';
  const file = new VFile({value, path: path.join(dir, name)});
  const parsed = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: file.path,
    fileContent: value,
  });
  file.data['frontMatter'] = parsed.frontMatter;
  const processor = createProcessor({
    format,
    jsx: true,
    providerImportSource: '@mdx-js/react',
    remarkPlugins: [
      remarkFrontmatter,
      remarkDirective,
      remarkGfm,
      remarkComparison,
    ],
  });
  // The paths of the placeholder for missing datasets and of the page differ by
  // machine.
  return String(await processor.process(file))
    .replaceAll(plugin, '<plugin>/')
    .replaceAll(encodeURIComponent(plugin), '<plugin>%2F');
}
