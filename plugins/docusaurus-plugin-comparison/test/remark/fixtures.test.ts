import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createProcessor} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import {VFile} from 'vfile';
import {matter} from 'vfile-matter';
import {remarkComparison} from '../../src/remark/index.js';
import {expectOutputs, listFixtures, type Fixture} from '../fixtures.js';

const plugin = fileURLToPath(new URL('../..', import.meta.url));

// A case is a page, input.mdx or input.md, with the datasets beside it.
describe('remarkComparison()', () => {
  it.each(listFixtures(import.meta.url))('compiles $name', async (fixture) => {
    expectOutputs(fixture, {'output.jsx': await compile(fixture)});
  });
});

/** Compiles a page as Docusaurus' MDX loader does, to readable JSX. */
async function compile({dir, read}: Fixture): Promise<string> {
  const format = read('input.md') === undefined ? 'mdx' : 'md';
  const name = `input.${format}`;
  const file = new VFile({value: read(name) ?? '', path: path.join(dir, name)});
  matter(file);
  file.data['frontMatter'] = file.data.matter;
  const processor = createProcessor({
    format,
    jsx: true,
    providerImportSource: '@mdx-js/react',
    remarkPlugins: [remarkFrontmatter, remarkDirective, remarkComparison],
  });
  // The path of the stand-in for absent datasets differs by machine.
  return String(await processor.process(file)).replaceAll(plugin, '<plugin>/');
}
