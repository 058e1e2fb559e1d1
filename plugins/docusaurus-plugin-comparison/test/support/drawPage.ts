import fs from 'node:fs';
import path from 'node:path';
import {compile} from '@mdx-js/mdx';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import {VFile} from 'vfile';
import {remarkComparison} from '../../src/markdown/remarkComparison.js';
import type {LoaderOptions} from '../../src/bundler/loaderContext.js';
import {formatProblems} from '../../src/problems/report.js';
import type {Problem} from '../../src/problems/problem.js';
import {createPictures} from '../../src/pictures/draw.js';
import type {Folder} from './folder.js';
import {runLoader} from './runLoader.js';

/**
 * Makes the modules of all embeds and Mermaid fences of a page, like a build.
 * Returns the reports of errors and warnings.
 */
export async function drawPage(
  site: Folder,
  page: string,
  timeLimit = 60,
  drawsMermaid = true,
): Promise<readonly string[]> {
  const warnings: Problem[] = [];
  const options: Partial<LoaderOptions> = {
    warnOfFence: (problem) => void warnings.push(problem),
    drawsMermaid,
    pictures: createPictures({
      diagrams: 'build',
      timeLimit,
      cacheFolder: site.at('.pictures'),
    }),
  };
  const messages: string[] = [];
  for (const request of await requestsOf(site.at(page))) {
    const [file = '', query = ''] = request.split(/(?=\?)/);
    const full = path.resolve(path.dirname(site.at(page)), file);
    const {error} = await runLoader(
      {dir: site.dir, at: (each) => path.resolve(site.dir, each)},
      full,
      query,
      options,
    );
    messages.push(...(error ? [error.message] : []));
  }
  messages.push(...warnings.map((problem) => formatProblems([problem])));
  return messages.map(withExampleVersions);
}

/** Replaces the current versions in a text by those of the examples. */
function withExampleVersions(text: string): string {
  return text.replace(
    /mermaid-to-svg \S+ or Mermaid \S+, on Node \S+\. /g,
    'mermaid-to-svg 0.1.0 or Mermaid 11.17.2, on Node 20.19.0. ',
  );
}

/** The modules that the page imports, except for components. */
async function requestsOf(file: string): Promise<readonly string[]> {
  const value = fs.readFileSync(file, 'utf8');
  const page = new VFile({value, path: file});
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: file,
    fileContent: value,
  });
  page.data['frontMatter'] = frontMatter;
  const code = await compile(page, {
    jsx: true,
    remarkPlugins: [
      remarkFrontmatter,
      remarkDirective,
      [remarkComparison, {mermaidFences: true}],
    ],
  });
  return [...String(code).matchAll(/from "([^"]*\?[^"]*)"/g)].map(
    ([, request = '']) => request,
  );
}
