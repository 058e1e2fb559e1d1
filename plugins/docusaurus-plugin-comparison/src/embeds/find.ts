import type {Root} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';
import type {MdxjsEsm} from 'mdast-util-mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
import type {SourceFile} from '../problems/problem.js';
import {readDirective} from './directive.js';
import type {Embed} from './embed.js';
import {embeddables, findByDirective} from './embeddables.js';
import {parseQuery} from './query.js';

/** Every embed of a page: directives in Markdown, imports in MDX and code. */
export function findEmbeds(file: SourceFile): readonly Embed[] {
  if (!mayEmbed(file.text)) {
    return [];
  }
  return /\.mdx?$/.test(file.path)
    ? findInMarkdown(file)
    : findImports(file.text, 0);
}

// Most pages embed nothing, and need not be parsed to know it.
function mayEmbed(text: string): boolean {
  return (
    text.includes('.comparison.y') ||
    embeddables.some(({directive}) => text.includes(`::${directive}`))
  );
}

function findInMarkdown({path, text}: SourceFile): readonly Embed[] {
  const tree = parseMarkdown(text, path.endsWith('.mdx'));
  const pageData = readPageData(tree);
  const embeds: Embed[] = [];
  visit(tree, (node) => {
    if (node.type === 'leafDirective') {
      const directive = node as LeafDirective;
      const view = findByDirective(directive.name);
      if (view) {
        embeds.push(readDirective(directive, view, pageData));
      }
    } else if (node.type === 'mdxjsEsm') {
      const {value, position} = node as MdxjsEsm;
      embeds.push(...findImports(value, position?.start.offset ?? 0));
    }
  });
  return embeds;
}

function parseMarkdown(text: string, isMdx: boolean): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective);
  // Docusaurus reads ".md" as MDX as well unless told otherwise; what is not
  // MDX is plain Markdown, and what is neither Docusaurus tells of itself.
  try {
    return processor().use(remarkMdx).parse(text);
  } catch {
    return isMdx ? {type: 'root', children: []} : processor().parse(text);
  }
}

function readPageData({children: [first]}: Root): unknown {
  if (first?.type !== 'yaml') {
    return undefined;
  }
  try {
    const frontMatter: unknown = parseYaml(first.value);
    return typeof frontMatter === 'object' && frontMatter !== null
      ? (frontMatter as {comparison?: unknown}).comparison
      : undefined;
  } catch {
    return undefined;
  }
}

const importPattern =
  /^(?!\s*(?:\/\/|\*)).*?(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n?]*\.comparison\.ya?ml)(\?[^'"\n]*)?\1/gm;

function findImports(code: string, offset: number): readonly Embed[] {
  return [...code.matchAll(importPattern)].map((found) => {
    const [line, , data = '', query = ''] = found;
    const start = offset + found.index + line.lastIndexOf(data);
    return {
      name: 'import',
      data,
      query: parseQuery(query),
      place: {start, end: start + data.length + query.length},
    };
  });
}
