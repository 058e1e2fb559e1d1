import type {Nodes, Root} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
import type {Place, SourceFile} from '../problems/problem.js';
import {readDirective} from './directive.js';
import {findElements} from './elements.js';
import type {Embed} from './embed.js';
import {
  findByDirective,
  suggestDirective,
  isProse,
  printDirective,
} from './embeddables.js';
import {parseQuery} from './query.js';
import {findSpaced} from './spaced.js';

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
    /\.comparison\.y|@theme\/(?:Comparison|StackDiagram)/.test(text) ||
    [...text.matchAll(/:([a-z][a-z-]{3,})/g)].some(
      ([, name = '']) => suggestDirective(name) !== undefined,
    )
  );
}

function findInMarkdown({text}: SourceFile): readonly Embed[] {
  const tree = parseMarkdown(text);
  return findInTree(tree, text, 0, readPageData(tree));
}

/** `offset` is where `text` starts in its page. */
function findInTree(
  tree: Root,
  text: string,
  offset: number,
  pageData: unknown,
): readonly Embed[] {
  const spaced = findSpaced(tree, text);
  const embeds: Embed[] = [
    ...spaced.map(({found, meant, place}) => ({
      name: found,
      meant,
      query: new Map(),
      place: moved(place, offset),
    })),
    ...findElements(tree)
      .filter(({hasView}) => !hasView)
      .map(({name, view, data, place}) => ({
        name,
        element: view,
        ...(data !== undefined && {data}),
        query: new Map(),
        place: moved(place, offset),
      })),
  ];
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    if (isDirective(node)) {
      const view = findByDirective(node);
      const meant =
        view || isProse(node) ? undefined : suggestDirective(node.name);
      if (meant) {
        const [colons = ''] = /^:*/.exec(source) ?? [];
        embeds.push({
          name: `${colons}${node.name}`,
          meant: printDirective(meant),
          query: new Map(),
          place: moved(
            {start, end: start + colons.length + node.name.length},
            offset,
          ),
        });
      }
      // What a space cuts off is part of the same mistake.
      if (view && !spaced.some(({place}) => place.start === start)) {
        const embed = readDirective(node, view, pageData);
        embeds.push({...embed, place: moved(embed.place, offset)});
      }
    } else if (node.type === 'mdxjsEsm' || node.type === 'paragraph') {
      // Where MDX could not be read, an import is a paragraph.
      if (source.startsWith('import ')) {
        embeds.push(...findImports(source, offset + start));
      }
    } else if (node.type === 'code' && node.lang === 'mdx-code-block') {
      // Docusaurus takes the fences away and reads what is inside.
      const inner = source.indexOf('\n') + 1;
      const code = parseMarkdown(node.value);
      embeds.push(
        ...findInTree(code, node.value, offset + start + inner, pageData),
      );
    }
  });
  return embeds;
}

function isDirective(node: Nodes): node is Directives {
  return /^(?:container|leaf|text)Directive$/.test(node.type);
}

function moved({start, end}: Place, offset: number): Place {
  return {start: start + offset, end: end + offset};
}

function parseMarkdown(text: string): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective);
  // Docusaurus reads ".md" as MDX as well unless told otherwise, and forgives
  // what strict MDX does not, such as heading ids. What is not MDX here is read
  // as plain Markdown; what is neither, Docusaurus tells of itself.
  try {
    return processor().use(remarkMdx).parse(text);
  } catch {
    return processor().parse(text);
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
  /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n?]*\.comparison\.ya?ml)(\?[^'"\n]*)?\1/g;
const stringOrComment = /(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\/.*|\/\*[^]*?\*\//g;

function findImports(code: string, offset: number): readonly Embed[] {
  // What is commented out is made blank, so that the places stay.
  const live = code.replace(stringOrComment, (found) =>
    found.startsWith('/') ? found.replace(/./g, ' ') : found,
  );
  return [...live.matchAll(importPattern)].map((found) => {
    const [whole, , data = '', query = ''] = found;
    const start = offset + found.index + whole.lastIndexOf(data + query);
    return {
      name: 'import',
      data,
      query: parseQuery(query),
      place: {start, end: start + data.length + query.length},
    };
  });
}
